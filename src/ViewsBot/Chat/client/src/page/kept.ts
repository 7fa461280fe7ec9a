// What was chosen on this device about how the page looks and reads, and how it is put on a page. Told to nobody but what settings.ts tells.

/** How a page looks: one of these, never several. */
export const looks = ['light', 'dark', 'contrast', 'cream'] as const;

export type Look = typeof looks[number];

/** What the letters of Latin script are drawn with. */
export type Letters = 'atkinson' | 'dyslexic' | 'device';

export interface Settings {
  readonly size: number;
  /** How big pictures are, in per cent. */
  readonly pictures: number;
  readonly letters: Letters;
  readonly reads: boolean;
  readonly slowly: boolean;
  /** Undefined while nobody has chosen: then the device is asked what it usually shows. */
  readonly look: Look | undefined;
  readonly calm: boolean;
  /** Whether the card in focus is all there is to see. */
  readonly one: boolean;
  /** Whether numbers and arrows answer. */
  readonly keys: boolean;
}

const name = 'viewsbot/settings';

export const usual: Settings = { size: 100, pictures: 100, letters: 'atkinson', reads: false, slowly: false, look: undefined, calm: false, one: false, keys: true };

/** What was chosen on this device, and nothing else. */
export function chosen(): Partial<Settings> {
  try { return inOneLook(JSON.parse(stored(name) ?? '{}') as Partial<Settings> & { strong?: boolean }); } catch { return {}; }
}

/** Keeps a choice with those that were made before. */
export const keepChosen = (change: Partial<Settings>): void => store(name, JSON.stringify({ ...chosen(), ...change }));

/** The look a page has: the chosen one, or else what the device asks for. It is asked once: a page that turned dark by itself in the middle of an answer would startle. */
export const lookOf = ({ look }: Settings): Look => look ?? suggested;

/** Puts settings on the page. */
export function put(settings: Settings): void {
  const page = document.documentElement;
  page.style.fontSize = `${settings.size}%`;
  page.style.setProperty('--pictures', String(settings.pictures / 100));
  page.dataset['look'] = lookOf(settings);
  page.dataset['letters'] = settings.letters;
  page.toggleAttribute('data-calm', settings.calm);
  page.toggleAttribute('data-one', settings.one);
}

export function stored(key: string): string | null {
  try { return localStorage.getItem(key); } catch { return null; }
}

export function store(key: string, value: string): void {
  // A device that keeps nothing still shows what was just chosen.
  try { localStorage.setItem(key, value); } catch { /* see above */ }
}

export function forget(key: string): void {
  // Where nothing can be kept, nothing was.
  try { localStorage.removeItem(key); } catch { /* see above */ }
}

const asks = (what: string): boolean => matchMedia(what).matches;

const suggested: Look = asks('(prefers-contrast: more)') ? 'contrast' : asks('(prefers-color-scheme: dark)') ? 'dark' : 'light';

// Stronger colours were once a choice beside the others.
function inOneLook({ strong, ...rest }: Partial<Settings> & { strong?: boolean }): Partial<Settings> { return strong && !rest.look ? { ...rest, look: 'contrast' } : rest; }
