// Times: near ones in words, the exact one when one points at it.
const language = navigator.language;
const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
const exact = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'medium' });
const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
const days = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function timeElement(at) {
  const element = document.createElement('time');
  element.dateTime = new Date(at).toISOString();
  element.title = exact.format(at);
  element.dataset.at = at;
  element.textContent = inWords(at);
  return element;
}

function inWords(at) {
  const ago = Date.now() - at;
  if (ago < MINUTE) {
    return relative.format(0, 'second');
  }
  return ago < HOUR ? relative.format(-Math.round(ago / MINUTE), 'minute') : clock.format(at);
}

// The day a message belongs to, as a heading.
export function dayName(at) {
  const midnight = (instant) => new Date(instant).setHours(0, 0, 0, 0);
  const ago = Math.round((midnight(Date.now()) - midnight(at)) / (24 * HOUR));
  if (ago > 1) {
    return day.format(at);
  }
  const word = days.format(-ago, 'day');
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

setInterval(() => {
  for (const element of document.querySelectorAll('time[data-at]')) {
    element.textContent = inWords(Number(element.dataset.at));
  }
}, MINUTE / 2);
