// The page where one comes in: by a name, by a personal link, or by the admin link.
import { button, el } from './dom.js';
import { post, SignedOut } from './net.js';
import { t } from './texts.js';

function page(title, ...parts) {
  return el(
    'main',
    { class: 'door' },
    el('img', { src: '/assets/flame.svg', alt: '', class: 'flame' }),
    el('h1', { text: t('title') }),
    el('p', { class: 'about' }, t('about-1'), el('br'), t('about-2')),
    el('section', { class: 'box', 'aria-labelledby': 'door-title' }, el('h2', { id: 'door-title', text: title }), ...parts),
  );
}

function show(element) {
  document.getElementById('app').replaceChildren(element);
  document.getElementById('app').removeAttribute('aria-busy');
  element.querySelector('input, button')?.focus();
}

// Asks for a name; resolves once one is in.
export function join(door) {
  return new Promise((resolve) => {
    const name = el('input', { id: 'name', autocomplete: 'nickname', maxlength: 100, 'aria-describedby': 'name-hint door-problem' });
    const passcode = el('input', { id: 'passcode', type: 'password', autocomplete: 'off', 'aria-describedby': 'door-problem' });
    const problem = el('p', { class: 'problem', id: 'door-problem', role: 'alert' });
    const send = button(t('join'), null, { type: 'submit', class: 'primary' });
    const submit = async (event) => {
      event.preventDefault();
      const answer = await attempt(send, problem, () => post('/room/join', { name: name.value, passcode: passcode.value }));
      if (answer) {
        resolve(answer);
      }
    };
    show(page(t('join-title'), el(
      'form',
      { onsubmit: submit },
      el('label', { for: 'name', text: t('join-name') }), name, el('p', { class: 'hint', id: 'name-hint', text: t('join-name-hint') }),
      ...(door.passcode ? [el('label', { for: 'passcode', text: t('join-passcode') }), passcode] : []),
      problem,
      send,
    )));
  });
}

// Follows a link only when its button is pressed: programs that look at links must not use them up.
function follow(words, path, token) {
  return new Promise((resolve) => {
    const problem = el('p', { class: 'problem', role: 'alert' });
    const go = button(t(`${words}-button`), async () => {
      const answer = await attempt(go, problem, () => post(path, { token }));
      if (answer) {
        resolve(answer);
      }
    }, { class: 'primary' });
    const leave = button(t('cancel'), () => resolve(null), { class: 'quiet' });
    show(page(t(`${words}-title`), el('p', { text: t(`${words}-text`) }), problem, el('div', { class: 'buttons' }, leave, go)));
  });
}

export const comeBack = (token) => follow('back', '/room/back', token);
export const becomeAdmin = (token) => follow('admin', '/room/admin', token);

async function attempt(send, problem, work) {
  send.disabled = true;
  try {
    const answer = await work();
    problem.textContent = answer.ok ? '' : answer.message;
    return answer.ok ? answer : null;
  } catch (failure) {
    problem.textContent = t(failure instanceof SignedOut ? 'signed-out' : 'offline');
    return null;
  } finally {
    send.disabled = false;
  }
}
