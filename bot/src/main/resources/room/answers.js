// What to do with the server's answer to something a member did.
import { showForm } from './form.js';
import { notice } from './notices.js';

// Shows a form that was asked for, or a sentence that says what was wrong; true when it was taken.
export function answered(answer, thread) {
  if (answer.form) {
    showForm(answer.form, thread);
    return true;
  }
  if (!answer.ok) {
    notice(answer.message);
    return false;
  }
  return true;
}
