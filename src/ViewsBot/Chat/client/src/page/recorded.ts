// Plays sentences of ours that somebody has recorded, one after another, where the device has no voice for their language. A page that has a
// voice never fetches this, nor the list of what is recorded.
import type { Lit } from './lit';
import type { Heard, Reading } from './voice';

/** Where each recorded sentence of a language is fetched. */
type Recorded = ReadonlyMap<string, string>;

interface Part { readonly text: string; readonly element: HTMLElement }

const lists = new Map<string, Promise<Recorded>>();

/** What is on a card and not what it says: its controls, the English beneath, and this page's own buttons. */
const besides = '.hear, [data-part^=lang-], [data-part=controls], [data-part^=more-]';

/** How a sentence ends in any of our scripts. */
const ends = /[.!?…:۔؟।॥。！？：]+$/;

/**
 * Plays the sentences that stand in an element, each once.
 * @param text what would be read: only what is said there too is played
 * @param speed against the speaker's own
 * @param reading is told how it is stopped
 * @param lit lights each sentence up as it is played
 */
export async function play(text: string, language: string, written: HTMLElement, speed: number, reading: Reading, lit?: Lit): Promise<Heard> {
  const audio = new Audio();
  let isStopped = false;

  reading.stop = () => { isStopped = true; audio.pause(); audio.dispatchEvent(new Event('ended')); };
  audio.defaultPlaybackRate = speed;
  const recorded = await listOf(language);
  let isWhole = recorded.size > 0;

  // Stopped while the list was on its way, nothing is begun.
  for (const part of isStopped ? [] : partsOf(written, plain(text))) {
    const address = recorded.get(part.text);
    if (address === undefined) { isWhole = false; continue; }

    lit?.whole(part.element);
    const heard = await playOne(audio, address);
    if (isStopped || heard === 'not-allowed') { isStopped = true; break; }
    isWhole &&= heard;
  }
  lit?.end();

  return isStopped ? 'stopped' : isWhole ? 'whole' : 'voiceless';
}

/** The sentences in the order they stand, of those that are the same one. */
function partsOf(written: HTMLElement, said: string): readonly Part[] {
  const parts = new Map<string, Part>();

  for (const element of written.querySelectorAll<HTMLElement>('[class*=text-], button')) {
    const text = element.closest(besides) ? '' : plain(nameOf(element));

    if (text && !parts.has(text) && (element.role === 'heading' || said.includes(text.replace(ends, '')))) { parts.set(text, { text, element }); }
  }

  return parts.size > 0 ? [...parts.values()] : [{ text: said, element: written }];
}

/** Without the English that stands within it. */
const nameOf = (element: HTMLElement): string =>
  [...element.childNodes].filter(part => !(part instanceof HTMLElement && part.lang)).map(part => part.textContent).join('');

/** Neither how a line is broken nor what keeps a name together is heard. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** @returns whether it was played to its end */
async function playOne(audio: HTMLAudioElement, address: string): Promise<boolean | 'not-allowed'> {
  const over = new Promise<boolean>(done => { audio.onended = () => done(true); audio.onerror = () => done(false); });
  audio.src = address;

  try {
    await audio.play();
  } catch (problem) {
    // Some browsers play nothing before the page was touched; then the button still stands there.
    return problem instanceof DOMException && problem.name === 'NotAllowedError' ? 'not-allowed' : false;
  }

  return over;
}

/** What is recorded; without a line nothing is, and it is asked for again the next time. */
function listOf(language: string): Promise<Recorded> {
  const list = lists.get(language) ?? fetchList(language).catch(() => { lists.delete(language); return new Map<string, string>(); });
  lists.set(language, list);

  return list;
}

async function fetchList(language: string): Promise<Recorded> {
  const answer = await fetch(`/chat/heard/${encodeURIComponent(language)}`, { cache: 'no-store' });
  if (!answer.ok) { throw new Error(`The list of recordings answered ${answer.status}.`); }

  return new Map(Object.entries(await answer.json() as Record<string, string>).map(([sentence, address]) => [plain(sentence), address]));
}
