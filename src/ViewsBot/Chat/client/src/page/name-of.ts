// What a card is called in a list: its word with its picture, or else its question.
import { make } from './make';

interface Part { readonly id?: unknown; readonly type?: unknown; readonly text?: unknown; readonly url?: unknown; readonly style?: unknown }

/** The word of the thing a card asks about, or its heading. */
export function nameOf(card: object): string {
  const part = find(card, ({ id, text }) => id === 'word' && Boolean(text)) ?? find(card, ({ style, text }) => style === 'heading' && Boolean(text));

  return String(part?.text ?? '');
}

/** Its picture, small, or each of several; none when it has none. */
export function smallPicturesOf(card: object): HTMLImageElement[] {
  return findAll(card, ({ id, type, url }) => /^picture(-\d+)?$/.test(String(id)) && type === 'Image' && Boolean(url)).map(({ url }) => make('img', { src: String(url), alt: '' }));
}

function findAll(part: unknown, fits: (part: Part) => boolean): Part[] {
  if (typeof part !== 'object' || part === null) { return []; }

  return fits(part) ? [part] : Object.values(part).flatMap(value => findAll(value, fits));
}

function find(part: unknown, fits: (part: Part) => boolean): Part | undefined {
  if (typeof part !== 'object' || part === null) { return undefined; }
  if (fits(part)) { return part; }

  for (const value of Object.values(part)) {
    const found = find(value, fits);
    if (found) { return found; }
  }

  return undefined;
}
