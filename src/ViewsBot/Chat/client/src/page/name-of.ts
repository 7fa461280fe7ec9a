// What a card is called in a list: its word with its picture, or else its question.
import { make } from './make';

interface Part { readonly id?: unknown; readonly type?: unknown; readonly text?: unknown; readonly url?: unknown; readonly style?: unknown }

/** The word of the thing a card asks about, or its heading. */
export function nameOf(card: object): string {
  const part = find(card, ({ id, text }) => id === 'word' && Boolean(text)) ?? find(card, ({ style, text }) => style === 'heading' && Boolean(text));

  return String(part?.text ?? '');
}

/** Its picture, small; none when it has none. */
export function pictureOf(card: object): HTMLImageElement[] {
  const part = find(card, ({ id, type, url }) => id === 'picture' && type === 'Image' && Boolean(url));

  return part ? [make('img', { src: String(part.url), alt: '' })] : [];
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
