// The room once one is in: the channel, a thread beside it, and the live connection that keeps both fresh.
import { el } from './dom.js';
import { account } from './account.js';
import { Composer } from './composer.js';
import { get, retryAll, SignedOut } from './net.js';
import { Live } from './live.js';
import { Log } from './log.js';
import { notice } from './notices.js';
import { t } from './texts.js';
import { ThreadPanel } from './thread.js';

const QUIET_FOR = 1_000;

const toDoor = (failure) => failure instanceof SignedOut && location.reload();

window.addEventListener('unhandledrejection', (event) => toDoor(event.reason));

export class Room {
  #log;
  #panel = null;
  #layout;
  #sign = el('span', { class: 'offline', role: 'status', hidden: true });
  #signTimer;
  #unseen = 0;
  me;
  shortcuts;

  constructor(state) {
    this.me = state.me;
    this.shortcuts = state.shortcuts;
    this.#log = new Log(this, '');
    this.#layout = el(
      'div',
      { class: 'room' },
      el('header', { class: 'bar' }, el('img', { src: '/assets/flame.svg', alt: '' }), el('h1', {}, el('span', { class: 'hash', text: '#' }), t('channel')), this.#sign, account(state.me)),
      el('main', { class: 'channel' }, this.#log.element, new Composer('').element),
    );
  }

  start(state) {
    document.getElementById('app').replaceChildren(this.#layout);
    document.getElementById('app').removeAttribute('aria-busy');
    this.#log.reset(state.channel);
    new Live({
      open: () => this.#connected(),
      message: (pushed) => pushed.type === 'message' && this.#put(pushed.message),
      lost: () => this.#lost(),
    }).connect();
    window.addEventListener('hashchange', () => this.#route());
    document.addEventListener('visibilitychange', () => this.#seen());
    this.#layout.querySelector('textarea').focus();
    this.#route();
  }

  // Something may have happened before the connection stood: what is there now is fetched each time.
  async #connected() {
    clearTimeout(this.#signTimer);
    this.#sign.hidden = true;
    retryAll();
    const state = await get('/room/state');
    this.me = state.me;
    this.#log.reset(state.channel);
    await this.#panel?.load();
  }

  #lost() {
    clearTimeout(this.#signTimer);
    this.#signTimer = setTimeout(() => {
      this.#sign.textContent = t('offline');
      this.#sign.hidden = false;
    }, QUIET_FOR);
    // Either the room is away, and this is tried again; or it does not know us any more, and the door opens.
    get('/room/state').catch(toDoor);
  }

  #put(message) {
    if (message.thread === '') {
      this.#log.put(message);
    }
    this.#panel?.put(message);
    if (document.hidden && message.author !== this.me.id && message.version === 1) {
      this.#unseen++;
      document.title = `(${this.#unseen}) ${t('title')}`;
    }
  }

  #seen() {
    if (!document.hidden) {
      this.#unseen = 0;
      document.title = t('title');
    }
  }

  openThread(id) {
    if (this.#panel?.id === id) {
      this.#panel.composer.focus();
    } else {
      location.hash = `t${id}`;
    }
  }

  // #t12 opens the thread of message 12, #m34 leads to message 34.
  async #route() {
    const [, kind, id] = location.hash.match(/^#([tm])(\d+)$/) ?? [];
    if (kind === 't') {
      await this.#showThread(id);
    } else if (kind === 'm') {
      await this.#lead(id);
    } else {
      this.#closeThread();
    }
  }

  async #lead(id) {
    const message = await get(`/room/messages/${id}`);
    if (!message.ok) {
      notice(message.message);
    } else if (message.thread) {
      await this.#showThread(message.thread);
      await this.#panel?.reveal(id);
    } else {
      await this.#log.reveal(id);
    }
  }

  async #showThread(id) {
    if (this.#panel?.id === id) {
      return;
    }
    this.#panel?.element.remove();
    this.#panel = new ThreadPanel(this, id, () => (location.hash = ''));
    const thread = await this.#panel.load();
    if (!thread.ok) {
      notice(thread.message);
      this.#panel = null;
      return;
    }
    this.#layout.append(this.#panel.element);
    this.#layout.classList.add('with-thread');
    this.#panel.composer.focus();
  }

  #closeThread() {
    this.#panel?.element.remove();
    this.#panel = null;
    this.#layout.classList.remove('with-thread');
    this.#layout.querySelector('.channel textarea').focus();
  }
}
