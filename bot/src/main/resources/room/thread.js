// The thread beside the channel: the question on top, the answers below.
import { button, el } from './dom.js';
import { Composer } from './composer.js';
import { get } from './net.js';
import { Log } from './log.js';
import { messageElement } from './message.js';
import { t } from './texts.js';

export class ThreadPanel {
  #room;
  #log;
  #head = el('div', { class: 'thread-head' });
  #post;
  id;
  element;

  constructor(room, id, close) {
    this.#room = room;
    this.id = id;
    this.#log = new Log(room, id);
    this.#log.element.prepend(this.#head);
    this.composer = new Composer(id);
    this.element = el(
      'aside',
      { class: 'thread', 'aria-label': t('thread'), onkeydown: (event) => event.key === 'Escape' && !event.defaultPrevented && close() },
      el('div', { class: 'thread-bar' }, el('h2', { text: t('thread') }), button('×', close, { class: 'quiet', 'aria-label': t('close') })),
      this.#log.element,
      this.composer.element,
    );
  }

  async load() {
    const thread = await get(`/room/threads/${this.id}`);
    if (!thread.ok) {
      return thread;
    }
    this.#showPost(thread.post);
    this.#log.reset(thread.page);
    return thread;
  }

  put(message) {
    if (message.id === this.id) {
      this.#showPost(message);
    } else if (message.thread === this.id) {
      this.#log.put(message);
    }
  }

  #showPost(message) {
    if (this.#post && this.#post.version >= message.version) {
      return;
    }
    this.#post = message;
    this.#head.replaceChildren(messageElement(message, { room: this.#room, thread: this.id, edit() {} }));
  }

  reveal(id) {
    return this.#log.reveal(id);
  }
}
