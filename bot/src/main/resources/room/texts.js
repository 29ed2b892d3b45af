// Every sentence comes from the server's message bundle.
let sentences = {};

export async function loadTexts() {
  const response = await fetch('/room/texts');
  sentences = await response.json();
}

export function t(key, ...values) {
  const sentence = sentences[key] ?? key;
  return sentence.replace(/\{(\d)\}/g, (whole, place) => values[place] ?? whole);
}
