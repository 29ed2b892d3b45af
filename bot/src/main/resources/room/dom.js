// Makes elements. Text only ever becomes text: nothing here reads HTML.
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    set(element, name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function set(element, name, value) {
  if (value === undefined || value === null || value === false) {
    return;
  }
  if (name.startsWith('on')) {
    element.addEventListener(name.slice(2), value);
  } else if (name === 'text') {
    element.textContent = value;
  } else if (name === 'class') {
    element.className = value;
  } else if (name === 'value') {
    element.value = value;
  } else {
    element.setAttribute(name, value === true ? '' : value);
  }
}

export function button(label, onclick, properties = {}) {
  return el('button', { type: 'button', text: label, onclick, ...properties });
}

// Puts one element in the place of another and leaves the keyboard where it was.
export function swap(old, fresh) {
  const key = old.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  old.replaceWith(fresh);
  if (key) {
    fresh.querySelector(`[data-focus="${CSS.escape(key)}"]`)?.focus();
  }
}
