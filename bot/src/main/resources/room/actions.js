// What one can do with a message: react, edit, delete, and what the bot offers for it.
import { button, el } from './dom.js';
import { deliver, newId } from './net.js';
import { answered } from './answers.js';
import { press } from './controls.js';
import { notice } from './notices.js';
import { t } from './texts.js';

const REACTIONS = new Map([['👍', 'thumb'], ['⭐', 'star']]);

const wait = () => notice(t('waiting'));

export function reactions(message, me) {
  const row = [...REACTIONS.keys()].map((emoji) => {
    const given = message.reactions.find((reaction) => reaction.emoji === emoji) ?? { members: [], names: [] };
    return reaction(message, me, emoji, given);
  });
  return el('div', { class: 'reactions' }, ...row);
}

function reaction(message, me, emoji, given) {
  const mine = given.members.includes(me.id);
  const names = given.names.length ? t('reacted-by', emoji, given.names.join(', ')) : t('react', emoji);
  const element = button(
    '',
    async () => {
      element.disabled = true;
      const act = { kind: 'reaction', id: newId(), message: message.id, emoji, added: !mine };
      answered(await deliver(act, wait).finally(() => (element.disabled = false)), message.thread);
    },
    {
      class: given.members.length ? 'reaction given' : 'reaction',
      'aria-pressed': String(mine),
      'aria-label': names,
      title: names,
      'data-focus': emoji,
    },
  );
  element.append(el('span', { class: `icon ${REACTIONS.get(emoji)}`, 'aria-hidden': 'true' }), given.members.length ? el('span', { text: String(given.members.length) }) : '');
  return element;
}

export function menu(message, room, startEdit) {
  const mine = message.author === room.me.id;
  const entries = [];
  if (message.kind === 'said' && mine) {
    entries.push(button(t('edit'), startEdit));
  }
  if (message.kind === 'said' && !message.thread && (mine || room.me.admin)) {
    entries.push(...room.shortcuts.map((shortcut) =>
      button(shortcut.label, () => press(shortcut.action, shortcut.value, message, ''))));
  }
  if (mine || room.me.admin) {
    entries.push(button(t('delete'), () => remove(message, mine), { class: 'danger' }));
  }
  if (!entries.length) {
    return null;
  }
  return dropdown('', el('summary', { 'aria-label': t('menu'), title: t('menu'), text: '⋯', 'data-focus': 'menu' }), entries);
}

// Closes when something is chosen, and is never half out of sight.
export function dropdown(name, summary, buttons) {
  const entries = el('div', { class: 'entries' }, ...buttons);
  const close = (event) => event.target.closest('button') && event.currentTarget.removeAttribute('open');
  const show = (event) => event.currentTarget.open && entries.scrollIntoView({ block: 'nearest' });
  return el('details', { class: `menu ${name}`, onclick: close, ontoggle: show }, summary, entries);
}

async function remove(message, mine) {
  if (!window.confirm(t(mine ? 'delete-confirm' : 'delete-others-confirm'))) {
    return;
  }
  answered(await deliver({ kind: 'delete', id: newId(), message: message.id }, wait), message.thread);
}

// A click elsewhere closes an open menu.
document.addEventListener('click', (event) => {
  for (const open of document.querySelectorAll('details.menu[open]')) {
    if (!open.contains(event.target)) {
      open.removeAttribute('open');
    }
  }
});
