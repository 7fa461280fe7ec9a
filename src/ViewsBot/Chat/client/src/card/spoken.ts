// What a card is heard as.

interface Spoken { readonly speak?: unknown; readonly lang?: unknown }

/** The words to read aloud: none when the card is not to be read. */
export function wordsOf(card: object): string {
  const { speak } = card as Spoken;

  return typeof speak === 'string' ? speak.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim() : '';
}

/** The language a card is in. */
export const languageOf = (card: object, otherwise: string): string => {
  const { lang } = card as Spoken;

  return typeof lang === 'string' && lang ? lang : otherwise;
};
