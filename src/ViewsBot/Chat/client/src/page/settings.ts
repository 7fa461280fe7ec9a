// How big the text is and how strong or calm the page: kept on this device, told to nobody.
import { say } from '../words';
import { make } from './make';

interface Settings { readonly size: number; readonly strong: boolean; readonly calm: boolean }

const name = 'viewsbot/settings';
const sizes = [100, 125, 150, 175, 200, 250, 300] as const;
const usual: Settings = { size: 100, strong: false, calm: false };

let now = usual;

/** Puts the kept settings on the page. */
export function applySettings(): void { put(now = kept()); }

/** The panel that changes them, and the button that opens it. */
export function settingsPanel(): { readonly opener: HTMLButtonElement; readonly panel: HTMLElement } {
  const opener = make('button', { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': 'settings', 'aria-label': say('chat/settings') }, 'Aa');
  const panel = make('section', { id: 'settings', class: 'settings', 'aria-label': say('chat/settings'), hidden: true });
  const open = (yes: boolean): void => { panel.hidden = !yes; opener.setAttribute('aria-expanded', String(yes)); if (!yes) { opener.focus(); } };
  const close = make('button', { type: 'button' }, say('chat/close'));

  opener.onclick = () => open(panel.hasAttribute('hidden'));
  close.onclick = () => open(false);
  panel.onkeydown = event => { if (event.key === 'Escape') { open(false); } };
  panel.append(sizeChanger(), toggle('chat/contrast', 'strong'), toggle('chat/calm', 'calm'), close);

  return { opener, panel };
}

function sizeChanger(): HTMLElement {
  const shown = make('output', {});
  const smaller = make('button', { type: 'button' }, say('chat/text-smaller'));
  const bigger = make('button', { type: 'button' }, say('chat/text-bigger'));
  const show = (): void => {
    const { size } = now;
    shown.textContent = `${size} %`;
    smaller.setAttribute('aria-disabled', String(size === sizes[0]));
    bigger.setAttribute('aria-disabled', String(size === sizes.at(-1)));
  };
  const step = (by: number) => (): void => { keep({ ...now, size: sizes[sizes.findIndex(size => size === now.size) + by] ?? now.size }); show(); };

  smaller.onclick = step(-1);
  bigger.onclick = step(1);
  show();

  return make('div', { role: 'group', 'aria-label': say('chat/text-size') }, make('span', { 'aria-hidden': 'true' }, say('chat/text-size')), smaller, shown, bigger);
}

function toggle(words: string, setting: 'strong' | 'calm'): HTMLButtonElement {
  const state = make('span', { class: 'state', 'aria-hidden': 'true' });
  const button = make('button', { type: 'button' }, say(words), ' ', state);
  const show = (): void => {
    const on = now[setting];
    button.setAttribute('aria-pressed', String(on));
    state.textContent = say(on ? 'chat/on' : 'chat/off');
  };

  button.onclick = () => { keep({ ...now, [setting]: !now[setting] }); show(); };
  show();

  return button;
}

function kept(): Settings {
  try { return { ...usual, ...JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Settings> }; } catch { return usual; }
}

function keep(settings: Settings): void {
  now = settings;
  // A device that keeps nothing still shows what was just chosen.
  try { localStorage.setItem(name, JSON.stringify(settings)); } catch { /* see above */ }
  put(settings);
}

function put({ size, strong, calm }: Settings): void {
  const page = document.documentElement;
  page.style.fontSize = `${size}%`;
  page.toggleAttribute('data-strong', strong);
  page.toggleAttribute('data-calm', calm);
}
