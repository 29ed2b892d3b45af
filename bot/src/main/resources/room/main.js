// Where the page starts.
import { becomeAdmin, comeBack, join } from './door.js';
import { get, SignedOut } from './net.js';
import { loadTexts, t } from './texts.js';
import { notice } from './notices.js';
import { Room } from './room.js';

async function state() {
  try {
    return await get('/room/state');
  } catch (failure) {
    if (failure instanceof SignedOut) {
      return null;
    }
    throw failure;
  }
}

async function enter() {
  const [, kind, token] = location.pathname.match(/^\/(back|admin)\/(.+)$/) ?? [];
  if (kind === 'back') {
    await comeBack(token);
  }
  if (!(await state())) {
    await join();
  }
  if (kind === 'admin' && (await becomeAdmin(token))) {
    notice(t('admin-done'));
  }
  if (kind) {
    history.replaceState(null, '', '/');
  }
  const now = await state();
  new Room(now).start(now);
}

await loadTexts();
await enter();
