// Short sentences at the edge that go away by themselves.
import { button, el } from './dom.js';
import { t } from './texts.js';

const SHOWN_FOR = 8_000;

export function notice(sentence) {
  const place = document.getElementById('notices');
  const item = el('div', { class: 'notice' }, el('span', { text: sentence }));
  const close = button('×', () => item.remove(), { 'aria-label': t('close'), class: 'quiet' });
  item.append(close);
  place.append(item);
  setTimeout(() => item.remove(), SHOWN_FOR);
  return item;
}
