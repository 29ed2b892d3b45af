// Changes a message in its place.
import { button, el } from './dom.js';
import { deliver, newId } from './net.js';
import { t } from './texts.js';

export function editor(message, done) {
  const input = el('textarea', { rows: 4, 'aria-label': t('edit'), value: message.text });
  const problem = el('p', { class: 'problem', role: 'alert' });
  const save = button(t('save'), null, { type: 'submit', class: 'primary' });
  const id = newId();
  const form = el(
    'form',
    {
      class: 'editor',
      onkeydown: (event) => event.key === 'Escape' && done(),
      onsubmit: async (event) => {
        event.preventDefault();
        if (save.disabled) {
          return;
        }
        save.disabled = true;
        const act = { kind: 'edit', id, message: message.id, text: input.value };
        const answer = await deliver(act, () => (problem.textContent = t('waiting')));
        save.disabled = false;
        problem.textContent = answer.message ?? '';
        if (answer.ok) {
          done();
        }
      },
    },
    input,
    problem,
    el('div', { class: 'buttons' }, button(t('cancel'), done, { class: 'quiet' }), save),
  );
  requestAnimationFrame(() => input.focus());
  return form;
}
