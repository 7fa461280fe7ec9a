// Every sentence comes from the host, in the page's own language: none stands in this code.

interface PageWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sentences: Readonly<Record<string, string>>;
  /** The English of those that no speaker of the language has read yet, and that must be understood. */
  readonly english?: Readonly<Record<string, string>>;
}

let wanted = 'en';
let words: PageWords = { language: 'en', direction: 'ltr', sentences: {} };

/** Takes the words the host has put into the page. */
export function readWords(page: Document): void {
  words = JSON.parse(page.getElementById('words')?.textContent ?? 'null') ?? words;
}

/** Gets the words of another language when the conversation is held in one, and turns the page to it. @returns whether the page is in another now */
export async function turnTo(language: string): Promise<boolean> {
  wanted = language;
  if (language === words.language) { return false; }

  const answer = await fetch(`/chat/words/${encodeURIComponent(language)}`).catch(() => undefined);

  // Without a line the page stays as it is; and of two languages asked for in a row the last one counts.
  if (!answer?.ok || wanted !== language) { return false; }

  words = await answer.json() as PageWords;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = say('chat/title');
  bringTypeface(words.language);
  followers.forEach(follower => { if (follower.node.isConnected) { follower.put(); } else { followers.delete(follower); } });

  return true;
}

/** A typeface of many pieces is described in styles of its own, for the pages in its language alone. */
function bringTypeface(language: string): void {
  for (const styles of document.querySelectorAll<HTMLLinkElement>('link[data-of]')) { styles.disabled = !language.startsWith(styles.dataset['of'] as string); }
}

interface Follower { readonly node: Node; readonly put: () => void }

/** What stands on the page for longer than a card, and is said again in the language that the page turns to. */
const followers = new Set<Follower>();

/** Says something on a part of the page now, and again whenever the page turns to another language while the part stands on it. */
export function follow(node: Node, put: () => void): void { put(); followers.add({ node, put }); }

/** The English that is to stand beneath a sentence; undefined where it needs none. */
export const englishOf = (key: string): string | undefined => words.english?.[key];

/** The sentence of a key as text that follows the page's language. */
export function text(key: string): Text {
  const node = document.createTextNode('');
  follow(node, () => { node.data = say(key); });

  return node;
}

/** Gives an element an attribute that follows the page's language. */
export function named<Named extends Element>(element: Named, attribute: string, key: string): Named {
  follow(element, () => element.setAttribute(attribute, say(key)));

  return element;
}

/** The page's language, as a BCP 47 tag. */
export const pageLanguage = (): string => words.language;

/** The sentence of a key with its places filled. A missing one shows as its key, so that a test sees it. */
export function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  const sentence = words.sentences[key] ?? key;

  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
