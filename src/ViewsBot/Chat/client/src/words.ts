// Every sentence comes from the host, in the page's own language: none stands in this code.

interface PageWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sentences: Readonly<Record<string, string>>;
}

let words: PageWords = { language: 'en', direction: 'ltr', sentences: {} };

/** Takes the words the host has put into the page. */
export function readWords(page: Document): void {
  words = JSON.parse(page.getElementById('words')?.textContent ?? 'null') ?? words;
}

/** Gets the words of another language when the conversation is held in one, and turns the page to it. */
export async function turnTo(language: string): Promise<void> {
  if (language === words.language) { return; }

  const answer = await fetch(`/chat/words/${encodeURIComponent(language)}`);

  if (!answer.ok) { return; }

  words = await answer.json() as PageWords;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
}

/** The page's language, as a BCP 47 tag. */
export const pageLanguage = (): string => words.language;

/** The sentence of a key with its places filled. A missing one shows as its key, so that a test sees it. */
export function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  const sentence = words.sentences[key] ?? key;

  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
