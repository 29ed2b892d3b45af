// Talks to the server. What a member did is posted under an id of its own and, while nobody answers, again and again
// under the same id.
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
const UNANSWERED = new Set([502, 504]);

let retryNow = [];

export class SignedOut extends Error {}

export const newId = () => {
  // Only pages from HTTPS or from this machine have randomUUID.
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

export async function get(path) {
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  return read(response);
}

export async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return read(response);
}

async function read(response) {
  if (response.status === 401) {
    throw new SignedOut();
  }
  const body = await response.json().catch(() => ({}));
  return { ok: response.ok, status: response.status, ...body, body };
}

// Posts until there is an answer. `waiting` is called when the first try was not answered.
export async function deliver(act, waiting = () => {}) {
  for (let tries = 0; ; tries++) {
    const answer = await attempt(act);
    if (answer) {
      return answer;
    }
    if (tries === 0) {
      waiting();
    }
    await pause(tries);
  }
}

async function attempt(act) {
  try {
    const answer = await post('/room/deliveries', act);
    return UNANSWERED.has(answer.status) ? null : answer;
  } catch (failure) {
    if (failure instanceof SignedOut) {
      throw failure;
    }
    return null;
  }
}

function pause(tries) {
  return new Promise((resolve) => {
    retryNow.push(resolve);
    setTimeout(resolve, growing(tries));
  });
}

// Half a second at first, twice as long each time, a little different in every tab.
export function growing(tries) {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries) * (0.8 + 0.4 * Math.random());
}

// The connection is back: no need to wait any longer.
export function retryAll() {
  const waiting = retryNow;
  retryNow = [];
  waiting.forEach((resolve) => resolve());
}
