// A list of messages: the channel, or what stands in a thread. Stays at the end when one is at the end.
import { button, el, swap } from './dom.js';
import { dayName } from './times.js';
import { get } from './net.js';
import { messageElement } from './message.js';
import { t } from './texts.js';

const NEAR_END = 80;

export class Log {
  #messages = new Map();
  #elements = new Map();
  #list;
  #earlier;
  #empty;
  #fresh;
  #unseen = 0;
  #following = true;
  room;
  thread;
  editing = null;
  element;

  constructor(room, thread) {
    this.room = room;
    this.thread = thread;
    this.#earlier = button(t('earlier'), () => this.loadEarlier(), { class: 'earlier quiet', hidden: true });
    this.#empty = el('p', { class: 'empty', text: t(thread ? 'empty-thread' : 'empty-channel'), hidden: true });
    this.#list = el('div', { class: 'list', role: 'log', 'aria-live': 'polite', 'aria-label': t(thread ? 'thread' : 'channel') });
    this.#fresh = button('', () => this.toEnd(), { class: 'fresh', hidden: true });
    this.element = el('div', { class: 'log', onscroll: () => this.#scrolled() }, this.#earlier, this.#list, this.#empty, this.#fresh);
    // Pictures load late, and a phone's keyboard takes room: the end stays in view all the same.
    const following = new ResizeObserver(() => this.#following && this.toEnd());
    following.observe(this.#list);
    following.observe(this.element);
  }

  // Puts a whole page in the place of what is shown: what was deleted meanwhile is gone.
  reset(page) {
    const atEnd = this.#atEnd() || this.#messages.size === 0;
    const shown = new Set(page.messages.map((message) => message.id));
    [...this.#messages.keys()].filter((id) => !shown.has(id)).forEach((id) => this.#remove(id));
    page.messages.forEach((message) => this.#draw(message));
    this.#earlier.hidden = !page.more;
    this.#tidy();
    if (atEnd) {
      this.toEnd();
    }
  }

  async loadEarlier() {
    const first = Math.min(...[...this.#messages.keys()].map(Number));
    const page = await get(`/room/messages?thread=${this.thread}&before=${first}`);
    const height = this.element.scrollHeight - this.element.scrollTop;
    page.messages.forEach((message) => this.#draw(message));
    this.#earlier.hidden = !page.more;
    this.#tidy();
    this.element.scrollTop = this.element.scrollHeight - height;
    return page.messages.length > 0;
  }

  // Shows what was pushed; true when it was new.
  put(message) {
    const atEnd = this.#atEnd();
    const isNew = !this.#messages.has(message.id);
    if (message.kind === 'gone' && !message.marks.threaded) {
      this.#remove(message.id);
    } else if (!isNew || !this.#olderThanShown(message)) {
      this.#draw(message);
    }
    this.#tidy();
    if (atEnd) {
      this.toEnd();
    } else if (isNew && message.author !== this.room.me.id && message.kind !== 'gone') {
      this.#unseen++;
      this.#offerEnd();
    }
  }

  #olderThanShown(message) {
    return !this.#earlier.hidden && Number(message.id) < Math.min(...[...this.#messages.keys()].map(Number));
  }

  #draw(message) {
    const known = this.#messages.get(message.id);
    if (known && known.version >= message.version) {
      return;
    }
    this.#messages.set(message.id, message);
    if (this.editing !== message.id) {
      this.#redraw(message);
    }
  }

  #redraw(message) {
    const fresh = messageElement(message, this);
    const old = this.#elements.get(message.id);
    this.#elements.set(message.id, fresh);
    if (old) {
      fresh.classList.toggle('pointed-at', old.classList.contains('pointed-at'));
      swap(old, fresh);
      return;
    }
    const next = [...this.#list.querySelectorAll('.message')].find((other) => Number(other.dataset.id) > Number(message.id));
    this.#list.insertBefore(fresh, next ?? null);
  }

  #remove(id) {
    this.#elements.get(id)?.remove();
    this.#elements.delete(id);
    this.#messages.delete(id);
  }

  edit(message) {
    this.editing = message.id;
    this.#redraw(message);
  }

  stopEditing(message) {
    this.editing = null;
    const now = this.#messages.get(message.id);
    if (now) {
      this.#redraw(now);
    }
  }

  // A heading for each day.
  #tidy() {
    this.#list.querySelectorAll('.day').forEach((heading) => heading.remove());
    let last = '';
    for (const element of this.#list.querySelectorAll('.message')) {
      const day = dayName(Number(element.dataset.at));
      if (day !== last) {
        element.before(el('h2', { class: 'day', text: day }));
        last = day;
      }
    }
    this.#empty.hidden = this.#messages.size > 0;
  }

  #atEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  #scrolled() {
    this.#following = this.#atEnd();
    if (this.#following) {
      this.#unseen = 0;
      this.#fresh.hidden = true;
    }
  }

  #offerEnd() {
    this.#fresh.textContent = `↓ ${this.#unseen === 1 ? t('new-one') : t('new-many', this.#unseen)}`;
    this.#fresh.hidden = false;
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
    this.#scrolled();
  }

  // Brings a message into view, from earlier pages if it must be.
  async reveal(id) {
    while (!this.#elements.has(id) && !this.#earlier.hidden) {
      await this.loadEarlier();
    }
    const element = this.#elements.get(id);
    element?.scrollIntoView({ block: 'center' });
    element?.classList.add('pointed-at');
    element?.focus({ preventScroll: true });
  }
}
