// Where the page starts.
import { becomeAdmin, comeBack, join } from './door.js';
import { get } from './net.js';
import { loadTexts, t } from './texts.js';
import { notice } from './notices.js';
import { Room } from './room.js';

async function enter() {
  const [, kind, token] = location.pathname.match(/^\/(back|admin)\/(.+)$/) ?? [];
  if (kind === 'back') {
    await comeBack(token);
  }
  const door = await get('/room/door');
  if (!door.member) {
    await join(door);
  }
  if (kind === 'admin' && (await becomeAdmin(token))) {
    notice(t('admin-done'));
  }
  if (kind) {
    history.replaceState(null, '', '/');
  }
  const state = await get('/room/state');
  new Room(state).start(state);
}

await loadTexts();
await enter();
