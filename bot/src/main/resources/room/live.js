// The live connection: comes back by itself, with growing pauses.
import { growing } from './net.js';

const ASK_EVERY = 25_000;
const PATIENCE = 10_000;

export class Live {
  #handlers;
  #tries = 0;
  #socket;
  #timer;
  #deadline;

  // handlers: open(again), message(pushed), lost()
  constructor(handlers) {
    this.#handlers = handlers;
    window.addEventListener('online', () => this.#hurry());
    document.addEventListener('visibilitychange', () => document.hidden || this.#hurry());
    setInterval(() => this.#ask(), ASK_EVERY);
  }

  connect() {
    clearTimeout(this.#timer);
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/room/live`);
    this.#socket = socket;
    // The room's first word says that it knows this tab: what changes from then on is pushed.
    let known = false;
    socket.onmessage = (event) => {
      clearTimeout(this.#deadline);
      if (!known) {
        known = true;
        this.#tries = 0;
        this.#handlers.open();
      }
      this.#handlers.message(JSON.parse(event.data));
    };
    socket.onclose = () => this.#again(socket);
  }

  #again(socket) {
    if (socket !== this.#socket) {
      return;
    }
    this.#handlers.lost();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.connect(), growing(this.#tries++));
  }

  #hurry() {
    if (this.#socket?.readyState === WebSocket.CLOSED) {
      this.connect();
    }
  }

  // A connection can be dead without knowing it: ask, and give up on one that says nothing.
  #ask() {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) {
      return;
    }
    socket.send('?');
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => socket.close(), PATIENCE);
  }
}
