// How people and the bot are drawn.
import { el } from './dom.js';

const COLOURS = 8;

export function avatar(message) {
  if (!message.author) {
    return el('img', { class: 'avatar', src: '/assets/flame.svg', alt: '' });
  }
  const initial = [...message.name][0]?.toLocaleUpperCase() ?? '?';
  return el('span', { class: `avatar colour-${colour(message.author)}`, 'aria-hidden': 'true', text: initial });
}

function colour(id) {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % COLOURS;
}
