// A form in a dialog. What was written stays, also when the dialog is closed, until it is sent.
import { button, el } from './dom.js';
import { deliver, newId } from './net.js';
import { t } from './texts.js';

export function showForm(form, thread) {
  new FormDialog(form, thread).open();
}

class FormDialog {
  #form;
  #thread;
  #id = newId();
  #fields;
  #problem = el('p', { class: 'problem', role: 'alert' });
  #send;
  #dialog;

  constructor(form, thread) {
    this.#form = form;
    this.#thread = thread;
    this.#send = button(form.submit, null, { type: 'submit', class: 'primary' });
    this.#fields = form.fields.map((field) => new FormField(field, `draft ${form.name} ${form.subject} `));
    this.#dialog = el(
      'dialog',
      { class: 'form', 'aria-labelledby': 'form-title', onclose: () => this.#dialog.remove() },
      el(
        'form',
        { method: 'dialog', novalidate: true, onsubmit: (event) => this.#submit(event) },
        el('h2', { id: 'form-title', text: form.title }),
        ...this.#fields.map((field) => field.element),
        this.#problem,
        el('div', { class: 'buttons' }, button(t('cancel'), () => this.#dialog.close(), { class: 'quiet' }), this.#send),
      ),
    );
  }

  open() {
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    this.#fields[0].input.focus();
  }

  async #submit(event) {
    event.preventDefault();
    if (this.#send.disabled || !this.#complete()) {
      return;
    }
    this.#send.disabled = true;
    this.#problem.textContent = '';
    try {
      this.#take(await deliver(this.#act(), () => (this.#problem.textContent = t('waiting'))));
    } finally {
      this.#send.disabled = false;
    }
  }

  #complete() {
    this.#fields.forEach((field) => field.mark(''));
    const missing = this.#fields.find((field) => !field.filled());
    missing?.mark(t('text.empty'));
    missing?.input.focus();
    return !missing;
  }

  #act() {
    const { name, subject, seal } = this.#form;
    const values = Object.fromEntries(this.#fields.map((field) => [field.name, field.input.value]));
    return { kind: 'form', id: this.#id, thread: this.#thread, form: name, subject, seal, values };
  }

  #take(answer) {
    if (answer.ok) {
      this.#fields.forEach((field) => field.forget());
      this.#dialog.close();
      return;
    }
    this.#problem.textContent = answer.message ?? '';
    for (const error of answer.errors ?? []) {
      this.#fields.find((field) => field.name === error.field)?.mark(error.message);
    }
    this.#dialog.querySelector('[aria-invalid]')?.focus();
  }
}

class FormField {
  #field;
  #key;
  #problem;
  input;
  element;

  constructor(field, prefix) {
    this.#field = field;
    this.#key = prefix + field.name;
    const id = `field-${field.name}`;
    this.#problem = el('span', { class: 'problem', id: `${id}-problem` });
    this.input = this.#make(id);
    this.element = el('div', { class: 'field' }, el('label', { for: id, text: field.label }), this.input, this.#problem);
  }

  get name() {
    return this.#field.name;
  }

  #make(id) {
    const { options, manyLines, most, required, draft } = this.#field;
    const common = { id, 'aria-describedby': `${id}-problem`, oninput: () => this.#keep() };
    if (options) {
      const choices = options.map((option) => el('option', { value: option.value, text: option.label }));
      return el('select', common, ...choices);
    }
    const value = sessionStorage.getItem(this.#key) ?? draft;
    const properties = { ...common, maxlength: most, 'aria-required': required ? 'true' : undefined, value };
    return manyLines ? el('textarea', { ...properties, rows: 6 }) : el('input', { ...properties, type: 'text' });
  }

  filled() {
    return !this.#field.required || this.input.value.trim() !== '';
  }

  mark(problem) {
    this.#problem.textContent = problem;
    this.input.toggleAttribute('aria-invalid', Boolean(problem));
    if (problem) {
      this.input.setAttribute('aria-invalid', 'true');
    }
  }

  #keep() {
    if (!this.#field.options) {
      sessionStorage.setItem(this.#key, this.input.value);
    }
  }

  forget() {
    sessionStorage.removeItem(this.#key);
  }
}
