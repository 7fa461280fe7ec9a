// The part of the settings for who uses a switch or rests on things: what was chosen on this device is kept on it.
import { make } from '../page/make';
import { follow, named, pageLanguage, say, text } from '../words';
import { listenForSwitches, type Switches, useSwitches } from './switches';

const name = 'viewsbot/switches';
const times = [0.5, 0.8, 1, 1.5, 2, 3, 4, 5, 7, 10] as const;
const usual: Switches = { way: 'none', seconds: 2 };
const ways = [
  { way: 'one', words: 'chat/switch-one', how: 'chat/switch-one-how' },
  { way: 'two', words: 'chat/switch-two', how: 'chat/switch-two-how' },
  { way: 'dwell', words: 'chat/switch-dwell', how: 'chat/switch-dwell-how' },
] as const;

let now = usual;

/** Takes up what was chosen on this device. */
export function applySwitches(): void {
  now = { ...usual, ...stored() };
  listenForSwitches();
  if (now.way !== 'none') { useSwitches(now); }
}

/** The buttons that change it, each with what it does. */
export function switchSettings(): HTMLElement {
  const told = make('p', { role: 'status' });
  const buttons = ways.map(({ way, words }) => ({ way, button: make('button', { type: 'button' }, text(words)) }));
  const show = (): void => {
    for (const { way, button } of buttons) { button.setAttribute('aria-pressed', String(way === now.way)); }
    const used = ways.find(({ way }) => way === now.way);
    told.textContent = used ? say(used.how) : '';
  };

  for (const { way, button } of buttons) { button.onclick = () => { keep({ way: way === now.way ? 'none' : way }); show(); }; }
  follow(told, show);

  return named(make('div', { role: 'group' }, make('span', { 'aria-hidden': 'true' }, text('chat/switch')), ...buttons.map(({ button }) => button), ...pace(), told), 'aria-label', 'chat/switch');
}

function pace(): HTMLElement[] {
  const shown = make('output', {});
  const faster = make('button', { type: 'button' }, text('chat/switch-faster'));
  const slower = make('button', { type: 'button' }, text('chat/switch-slower'));
  const show = (): void => {
    shown.textContent = new Intl.NumberFormat(pageLanguage(), { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(now.seconds);
    faster.setAttribute('aria-disabled', String(now.seconds === times[0]));
    slower.setAttribute('aria-disabled', String(now.seconds === times.at(-1)));
  };
  const step = (by: number) => (): void => { keep({ seconds: times[times.findIndex(time => time === now.seconds) + by] ?? now.seconds }); show(); };

  faster.onclick = step(-1);
  slower.onclick = step(1);
  follow(shown, show);

  return [faster, shown, slower];
}

function keep(change: Partial<Switches>): void {
  now = { ...now, ...change };
  // A device that keeps nothing still does what was just chosen.
  try { localStorage.setItem(name, JSON.stringify(now)); } catch { /* see above */ }
  useSwitches(now);
}

function stored(): Partial<Switches> {
  try { return JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Switches>; } catch { return {}; }
}
