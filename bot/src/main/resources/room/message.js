// Draws one message.
import { button, el } from './dom.js';
import { avatar } from './people.js';
import { cardElement } from './card.js';
import { editor } from './editor.js';
import { menu, reactions } from './actions.js';
import { timeElement } from './times.js';
import { t } from './texts.js';
import { wordsElement } from './words.js';

// place: { room, thread, redraw(message) }; thread is where it is shown, which for a post may be its own thread.
export function messageElement(message, place) {
  const head = message.thread === '' && place.thread !== '';
  return el(
    'article',
    {
      class: `message ${message.kind}${message.secret ? ' secret' : ''}`,
      id: head ? `head-${message.id}` : `m${message.id}`,
      'data-id': message.id,
      'data-at': message.at,
      tabindex: '-1',
      'aria-label': author(message),
    },
    avatar(message),
    el('div', { class: 'content' }, byline(message, place), body(message, place), below(message, place, head)),
  );
}

const author = (message) => message.name || t('bot');

function byline(message, place) {
  const line = el('header', {}, el('b', { text: author(message), dir: 'auto' }));
  if (message.author === place.room.me.id) {
    line.append(el('span', { class: 'tag', text: t('you') }));
  }
  line.append(timeElement(message.at));
  if (message.marks.edited) {
    line.append(el('span', { class: 'tag', text: t('edited') }));
  }
  if (message.marks.checked) {
    line.append(el('span', { class: 'check', role: 'img', 'aria-label': t('checked'), title: t('checked'), text: '✓' }));
  }
  if (message.secret) {
    line.append(el('span', { class: 'only-you', text: t('only-you') }));
  }
  if (!message.secret && message.kind !== 'gone') {
    line.append(menu(message, place.room, () => place.edit(message)) ?? '');
  }
  return line;
}

function body(message, place) {
  if (place.editing === message.id) {
    return editor(message, () => place.stopEditing(message));
  }
  switch (message.kind) {
    case 'card':
      return cardElement(message, place.thread);
    case 'echo':
      return el('p', { class: 'typed' }, el('code', { text: message.text }));
    case 'gone':
      return el('p', { class: 'remark', text: t('deleted') });
    default:
      return wordsElement(message.text);
  }
}

function below(message, place, head) {
  if (message.kind === 'said') {
    return reactions(message, place.room.me);
  }
  if (!message.marks.threaded || head) {
    return null;
  }
  const label = ['answer', 'answers-one'][message.answers] ?? 'answers-many';
  return button(t(label, message.answers), () => place.room.openThread(message.id), {
    class: message.answers ? 'thread-link' : 'thread-link none',
    'data-focus': 'thread',
  });
}
