// Buttons and selects on a card. Each use is one delivery; while it is under way the control cannot be used again.
import { button, el } from './dom.js';
import { deliver, newId } from './net.js';
import { answered } from './answers.js';
import { t } from './texts.js';
import { notice } from './notices.js';

export function controlElement(control, message, thread) {
  return control.type === 'Select' ? select(control, message, thread) : pressable(control, message, thread);
}

function pressable(control, message, thread) {
  const element = button(control.label, () => use(element, control, control.value, message, thread), {
    class: `control ${control.style.toLowerCase()}`,
    'data-focus': `${control.action} ${control.value}`,
  });
  return element;
}

function select(control, message, thread) {
  const element = el('select', {
    class: 'control',
    'aria-label': control.placeholder,
    'data-focus': control.action,
    onchange: async () => {
      await use(element, control, element.value, message, thread);
      element.selectedIndex = 0;
    },
  });
  element.append(
    el('option', { value: '', disabled: true, selected: true, text: control.placeholder }),
    ...control.options.map((option) => el('option', { value: option.value, text: option.label })),
  );
  return element;
}

async function use(element, control, value, message, thread) {
  if (element.disabled) {
    return;
  }
  element.disabled = true;
  element.setAttribute('aria-busy', 'true');
  try {
    await press(control.action, value, message, thread);
  } finally {
    element.disabled = false;
    element.removeAttribute('aria-busy');
  }
}

export async function press(action, value, message, thread) {
  const act = { kind: 'press', id: newId(), thread, message: message.id, action, value };
  answered(await deliver(act, () => notice(t('waiting'))), thread);
}
