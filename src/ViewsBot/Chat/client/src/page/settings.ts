// How big the text is, whether cards are read aloud, how strong or calm the page: what was chosen on this device is kept on it.
// Size and reading also follow a person to a device where nothing was chosen, once they have asked to be remembered.
import { switchSettings } from '../scanning/switch-settings';
import { follow, named, say, text } from '../words';
import { make } from './make';

interface Settings { readonly size: number; readonly reads: boolean; readonly slowly: boolean; readonly strong: boolean; readonly calm: boolean }

/** What the conversation is told. */
export interface PageSettings { readonly textSize: number; readonly readAloud: boolean }

type Toggle = 'reads' | 'slowly' | 'strong' | 'calm';

const name = 'viewsbot/settings';
const toldName = 'viewsbot/settings-told';
const sizes = [100, 125, 150, 175, 200, 250, 300] as const;
const usual: Settings = { size: 100, reads: false, slowly: false, strong: false, calm: false };

let now = usual;
let remembers = true;
let tell: (settings: PageSettings) => void = () => undefined;

/** Puts the settings that were chosen on this device on the page. */
export function applySettings(): void { put(now = { ...usual, ...chosen() }); }

/** Puts a person's own settings on the page, where nothing else was chosen on this device. */
export function followPerson(own: { readonly textSize: number | undefined; readonly readsAloud: boolean; readonly remembers: boolean }): void {
  remembers = own.remembers;
  put(now = { ...usual, size: own.textSize ?? usual.size, reads: own.readsAloud, ...chosen() });
}

/** From now on tells what is chosen for the person; and at once what was chosen here before, if this conversation does not know it yet. */
export function tellSettings(conversationId: string, listener: (settings: PageSettings) => void): void {
  tell = settings => { listener(settings); store(toldName, conversationId); };

  const { size, reads } = chosen();
  if ((size !== undefined || reads !== undefined) && stored(toldName) !== conversationId) { tell(told()); }
}

/** Whether every card is read aloud. */
export const readsAloud = (): boolean => now.reads;

/** Whether what is read is read more slowly. */
export const readsSlowly = (): boolean => now.slowly;

/** The panel that changes them, and the button that opens it. */
export function settingsPanel(): { readonly opener: HTMLButtonElement; readonly panel: HTMLElement } {
  const opener = named(make('button', { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': 'settings' }, 'Aa'), 'aria-label', 'chat/settings');
  const panel = named(make('section', { id: 'settings', class: 'settings', hidden: true }), 'aria-label', 'chat/settings');
  const open = (yes: boolean): void => { panel.hidden = !yes; opener.setAttribute('aria-expanded', String(yes)); if (!yes) { opener.focus(); } };
  const close = make('button', { type: 'button' }, text('chat/close'));

  opener.onclick = () => open(panel.hasAttribute('hidden'));
  close.onclick = () => open(false);
  panel.onkeydown = event => { if (event.key === 'Escape') { open(false); } };
  panel.append(sizeChanger(), toggle('chat/read-aloud', 'reads'), ...(remembers ? [make('p', {}, text('chat/settings-keep'))] : []), toggle('chat/read-slowly', 'slowly'), toggle('chat/contrast', 'strong'), toggle('chat/calm', 'calm'), switchSettings(), close);

  return { opener, panel };
}

function sizeChanger(): HTMLElement {
  const shown = make('output', {});
  const smaller = make('button', { type: 'button' }, text('chat/text-smaller'));
  const bigger = make('button', { type: 'button' }, text('chat/text-bigger'));
  const show = (): void => {
    const { size } = now;
    shown.textContent = `${size} %`;
    smaller.setAttribute('aria-disabled', String(size === sizes[0]));
    bigger.setAttribute('aria-disabled', String(size === sizes.at(-1)));
  };
  const step = (by: number) => (): void => { keep({ size: sizes[sizes.findIndex(size => size === now.size) + by] ?? now.size }); show(); };

  smaller.onclick = step(-1);
  bigger.onclick = step(1);
  show();

  return named(make('div', { role: 'group' }, make('span', { 'aria-hidden': 'true' }, text('chat/text-size')), smaller, shown, bigger), 'aria-label', 'chat/text-size');
}

function toggle(words: string, setting: Toggle): HTMLButtonElement {
  const state = make('span', { class: 'state', 'aria-hidden': 'true' });
  const button = make('button', { type: 'button' }, text(words), ' ', state);
  const show = (): void => {
    const on = now[setting];
    button.setAttribute('aria-pressed', String(on));
    state.textContent = say(on ? 'chat/on' : 'chat/off');
  };

  button.onclick = () => { keep({ [setting]: !now[setting] }); show(); };
  follow(button, show);

  return button;
}

function chosen(): Partial<Settings> {
  try { return JSON.parse(stored(name) ?? '{}') as Partial<Settings>; } catch { return {}; }
}

function keep(change: Partial<Settings>): void {
  now = { ...now, ...change };
  store(name, JSON.stringify({ ...chosen(), ...change }));
  put(now);
  if (change.size !== undefined || change.reads !== undefined) { tell(told()); }
}

const told = (): PageSettings => ({ textSize: now.size, readAloud: now.reads });

function stored(key: string): string | null {
  try { return localStorage.getItem(key); } catch { return null; }
}

function store(key: string, value: string): void {
  // A device that keeps nothing still shows what was just chosen.
  try { localStorage.setItem(key, value); } catch { /* see above */ }
}

function put({ size, strong, calm }: Settings): void {
  const page = document.documentElement;
  page.style.fontSize = `${size}%`;
  page.toggleAttribute('data-strong', strong);
  page.toggleAttribute('data-calm', calm);
}
