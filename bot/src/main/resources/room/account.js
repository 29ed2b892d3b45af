// The member's own corner: who one is, and a link to come back from another browser.
import { button, el } from './dom.js';
import { dropdown } from './actions.js';
import { post } from './net.js';
import { notice } from './notices.js';
import { t } from './texts.js';

export function account(me) {
  const summary = el('summary', { title: me.name }, el('span', { dir: 'auto', text: me.name }));
  return dropdown('account', summary, [button(t('link-menu'), showLink)]);
}

function showLink() {
  const place = el('div', { class: 'link-place' });
  const make = button(t('link-button'), async () => {
    make.disabled = true;
    const answer = await post('/room/link', {}).finally(() => (make.disabled = false));
    place.replaceChildren(linkField(new URL(answer.path, location.href).href));
  }, { class: 'primary' });
  place.append(make);
  const dialog = el(
    'dialog',
    { class: 'form', 'aria-labelledby': 'link-title', onclose: () => dialog.remove() },
    el('h2', { id: 'link-title', text: t('link-title') }),
    el('p', { text: t('link-text') }),
    place,
    el('div', { class: 'buttons' }, button(t('close'), () => dialog.close(), { class: 'quiet' })),
  );
  document.body.append(dialog);
  dialog.showModal();
}

function linkField(link) {
  const input = el('input', { readonly: true, value: link, 'aria-label': t('link-title'), onfocus: () => input.select() });
  const copy = button(t('copy'), async () => {
    input.select();
    await navigator.clipboard?.writeText(link).then(() => notice(t('copied')), () => {});
  });
  return el('div', { class: 'line' }, input, copy);
}
