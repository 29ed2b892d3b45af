// Offers what could come next while a command is typed.
import { el } from './dom.js';
import { get } from './net.js';
import { t } from './texts.js';

let lists = 0;

export class Completion {
  #input;
  #asked = 0;
  #items = [];
  #chosen = -1;
  element;

  constructor(input) {
    this.#input = input;
    const id = `suggestions-${++lists}`;
    this.element = el('ul', { id, class: 'suggestions', role: 'listbox', 'aria-label': t('suggestions'), hidden: true });
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', () => this.ask());
    input.addEventListener('blur', () => this.close());
  }

  async ask() {
    const asked = ++this.#asked;
    const typed = this.#input.value.slice(0, this.#input.selectionStart);
    if (!/^[/／]/.test(typed) || typed.includes('\n')) {
      this.close();
      return;
    }
    const suggestions = await get(`/room/completion?typed=${encodeURIComponent(typed)}`).catch(() => ({}));
    if (asked === this.#asked && Array.isArray(suggestions.body)) {
      this.#show(suggestions.body, typed);
    }
  }

  #show(suggestions, typed) {
    this.#items = suggestions.map((suggestion, index) => ({ ...suggestion, element: this.#item(suggestion, index) }));
    this.element.replaceChildren(...this.#items.map((item) => item.element));
    this.element.hidden = this.#items.length === 0;
    this.#input.setAttribute('aria-expanded', String(!this.element.hidden));
    // A command's name is completed by Enter as well; after it Enter sends what is there.
    const naming = !/\s/.test(typed) && !this.#items.some((item) => item.insert.trim() === typed);
    this.#choose(naming && this.#items.length ? 0 : -1);
  }

  #item({ insert, label, hint }, index) {
    return el(
      'li',
      {
        id: `${this.element.id}-${index}`,
        role: 'option',
        class: insert ? 'suggestion' : 'suggestion mere-hint',
        'aria-disabled': insert ? undefined : 'true',
        // Not click: the text would have lost the keyboard by then.
        onpointerdown: (event) => {
          event.preventDefault();
          this.#take(index);
        },
      },
      el('b', { text: label }),
      el('span', { text: hint }),
    );
  }

  // Whether the key was for the list.
  key(event) {
    if (this.element.hidden) {
      return false;
    }
    if (event.key === 'Escape') {
      this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.#step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Tab' && !event.shiftKey) {
      return this.#take(Math.max(this.#chosen, this.#items.findIndex((item) => item.insert)));
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      return this.#take(this.#chosen);
    } else {
      return false;
    }
    return true;
  }

  #step(by) {
    const usable = this.#items.flatMap((item, index) => (item.insert ? [index] : []));
    if (usable.length) {
      const at = usable.indexOf(this.#chosen);
      const start = at < 0 && by < 0 ? 0 : at;
      this.#choose(usable[(start + by + usable.length) % usable.length]);
    }
  }

  #choose(index) {
    this.#chosen = index;
    this.#items.forEach((item, at) => item.element.setAttribute('aria-selected', String(at === index)));
    const chosen = this.#items[index]?.element;
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) {
      this.#input.setAttribute('aria-activedescendant', chosen.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #take(index) {
    const insert = this.#items[index]?.insert;
    if (!insert) {
      return false;
    }
    const end = this.#input.selectionStart;
    const start = wordStart(this.#input.value.slice(0, end));
    this.#input.setRangeText(insert, start, end, 'end');
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }

  close() {
    this.#asked++;
    this.element.hidden = true;
    this.#items = [];
    this.#input.setAttribute('aria-expanded', 'false');
    this.#choose(-1);
  }
}

// Where the word being typed begins; spaces between quotes belong to it.
function wordStart(typed) {
  let start = 0;
  let quoted = false;
  for (let i = 0; i < typed.length; i++) {
    if (/["“”]/.test(typed[i])) {
      quoted = !quoted;
    } else if (/\s/.test(typed[i]) && !quoted) {
      start = i + 1;
    }
  }
  return start;
}
