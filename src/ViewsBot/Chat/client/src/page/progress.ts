// How far one has come: the card says it in words, the page shows it as dots too.
import { make } from './make';

const mostDots = 12;

/** Takes the words of progress out of a card and puts dots before them; undefined when the card has none. */
export function progressOf(card: HTMLElement): HTMLElement | undefined {
  const words = card.querySelector<HTMLElement>('[data-part=progress]');

  if (!words) { return undefined; }

  // Some languages say of how many first.
  const [at, count] = (words.textContent?.match(/\d+/g) ?? []).map(Number).sort((one, other) => one - other);
  words.remove();
  words.removeAttribute('class');

  return make('div', { class: 'progress' }, ...(at !== undefined && count !== undefined && count <= mostDots ? [dots(at, count)] : []), words);
}

function dots(at: number, count: number): HTMLElement {
  return make('span', { class: 'dots', 'aria-hidden': 'true' }, ...Array.from({ length: count }, (_, place) => make('i', { class: place < at ? 'done' : '' })));
}
