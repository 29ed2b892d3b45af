// Draws a card of the bot's. Only Markdown blocks may format anything.
import { el } from './dom.js';
import { markdownElement } from './markdown.js';
import { controlElement } from './controls.js';
import { wordsElement } from './words.js';

const BLOCKS = {
  Markdown: (block) => markdownElement(block.text),
  Plain: (block) => wordsElement(block.text),
  Said: (block) =>
    el('blockquote', { class: 'quote' }, el('cite', { text: block.name, dir: 'auto' }), wordsElement(block.text)),
  Remark: (block) => el('p', { class: 'remark', text: block.text }),
  Facts: (block) =>
    el('dl', { class: 'facts' }, ...block.facts.map((fact) =>
      el('div', {}, el('dt', { text: fact.name }), el('dd', { text: fact.value, dir: 'auto' })))),
  Picture: (block) =>
    el('img', { src: `data:image/png;base64,${block.png}`, alt: block.alternative, title: block.alternative }),
};

export function cardElement(message, thread) {
  const { title, blocks, controls } = message.card;
  const element = el('div', { class: 'card' });
  if (title) {
    element.append(el('h3', { text: title }));
  }
  element.append(...blocks.map((block) => BLOCKS[block.type](block)));
  if (controls.length) {
    element.append(el('div', { class: 'controls' }, ...controls.map((control) =>
      controlElement(control, message, thread))));
  }
  return element;
}
