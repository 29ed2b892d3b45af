// Where one writes. The text stays until the server has taken it; a second try carries the same id.
import { button, el } from './dom.js';
import { deliver, newId } from './net.js';
import { answered } from './answers.js';
import { Completion } from './completion.js';
import { t } from './texts.js';

export class Composer {
  #thread;
  #input;
  #send;
  #problem = el('p', { class: 'problem', role: 'alert' });
  #completion;
  #id;
  element;

  constructor(thread) {
    this.#thread = thread;
    const hint = t(thread ? 'compose-thread' : 'compose');
    this.#input = el('textarea', {
      rows: 1,
      placeholder: hint,
      'aria-label': hint,
      oninput: () => this.#changed(),
      onkeydown: (event) => this.#key(event),
    });
    this.#send = button(t('send'), null, { type: 'submit', class: 'primary' });
    this.#completion = new Completion(this.#input);
    this.element = el(
      'form',
      { class: 'composer', onsubmit: (event) => this.#submit(event) },
      this.#completion.element,
      this.#problem,
      el('div', { class: 'line' }, this.#input, this.#send),
    );
    this.#restore();
  }

  focus() {
    this.#input.focus();
  }

  get #draftKey() {
    return `composer ${this.#thread}`;
  }

  #restore() {
    const draft = JSON.parse(sessionStorage.getItem(this.#draftKey) ?? '{}');
    this.#id = draft.id ?? newId();
    this.#input.value = draft.text ?? '';
    requestAnimationFrame(() => this.#grow());
  }

  #changed() {
    this.#problem.textContent = '';
    sessionStorage.setItem(this.#draftKey, JSON.stringify({ id: this.#id, text: this.#input.value }));
    this.#grow();
  }

  #grow() {
    this.#input.style.height = 'auto';
    this.#input.style.height = `${Math.min(this.#input.scrollHeight + 2, window.innerHeight * 0.4)}px`;
  }

  #key(event) {
    if (event.isComposing) {
      return;
    }
    if (this.#completion.key(event)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.element.requestSubmit();
    }
  }

  async #submit(event) {
    event.preventDefault();
    if (this.#input.readOnly) {
      return;
    }
    this.#completion.close();
    this.#busy(true);
    try {
      this.#take(await deliver(this.#act(), () => (this.#problem.textContent = t('waiting'))));
    } finally {
      this.#busy(false);
    }
  }

  #act() {
    const text = this.#input.value;
    return { kind: /^[/／]/.test(text) ? 'command' : 'message', id: this.#id, thread: this.#thread, text };
  }

  #busy(busy) {
    this.#input.readOnly = busy;
    this.#send.disabled = busy;
    this.#send.textContent = t(busy ? 'sending' : 'send');
  }

  #take(answer) {
    if (!answer.ok) {
      this.#problem.textContent = answer.message;
      return;
    }
    answered(answer, this.#thread);
    this.#input.value = '';
    this.#id = newId();
    this.#problem.textContent = '';
    sessionStorage.removeItem(this.#draftKey);
    this.#grow();
  }
}
