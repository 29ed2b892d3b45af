// A member's words, letter by letter; only code between backticks looks like code.
import { el } from './dom.js';

const FENCE = /^```[^\n`]*\n([\s\S]*?)\n?```[ \t]*$/gm;
const INLINE = /`([^`\n]+)`/g;

export function wordsElement(text) {
  const element = el('div', { class: 'words', dir: 'auto' });
  split(text, FENCE, (plain) => paragraph(element, plain), (code) => element.append(fence(code)));
  return element;
}

function paragraph(element, text) {
  const trimmed = text.replace(/^\n+|\n+$/g, '');
  if (trimmed) {
    const p = el('p');
    split(trimmed, INLINE, (plain) => p.append(plain), (code) => p.append(el('code', { text: code })));
    element.append(p);
  }
}

const fence = (code) => el('pre', { tabindex: '0' }, el('code', { text: code }));

function split(text, pattern, onPlain, onCode) {
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    onPlain(text.slice(end, match.index));
    onCode(match[1]);
    end = match.index + match[0].length;
  }
  onPlain(text.slice(end));
}
