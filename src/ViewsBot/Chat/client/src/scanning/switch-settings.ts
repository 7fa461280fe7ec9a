// The part of the settings for who uses a switch or rests on things.
import { make } from '../page/make';
import { follow, named, pageLanguage, say, text } from '../words';
import { keepWay, wayNow } from './way';

const times = [0.5, 0.8, 1, 1.5, 2, 3, 4, 5, 7, 10] as const;
const ways = [
  { way: 'one', words: 'chat/switch-one', how: 'chat/switch-one-how' },
  { way: 'two', words: 'chat/switch-two', how: 'chat/switch-two-how' },
  { way: 'dwell', words: 'chat/switch-dwell', how: 'chat/switch-dwell-how' },
] as const;

/** The buttons that change it, each with what it does. */
export function switchSettings(): HTMLElement {
  const told = make('p', { role: 'status' });
  const buttons = ways.map(({ way, words }) => ({ way, button: make('button', { type: 'button' }, text(words)) }));
  const show = (): void => {
    for (const { way, button } of buttons) { button.setAttribute('aria-pressed', String(way === wayNow().way)); }
    const used = ways.find(({ way }) => way === wayNow().way);
    told.textContent = used ? say(used.how) : '';
  };

  for (const { way, button } of buttons) { button.onclick = () => { keepWay({ way: way === wayNow().way ? 'none' : way }); show(); }; }
  follow(told, show);

  return named(make('div', { role: 'group' }, make('span', { 'aria-hidden': 'true' }, text('chat/switch')), ...buttons.map(({ button }) => button), ...pace(), told), 'aria-label', 'chat/switch');
}

function pace(): HTMLElement[] {
  const shown = make('output', {});
  const faster = make('button', { type: 'button' }, text('chat/switch-faster'));
  const slower = make('button', { type: 'button' }, text('chat/switch-slower'));
  const show = (): void => {
    shown.textContent = new Intl.NumberFormat(pageLanguage(), { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(wayNow().seconds);
    faster.setAttribute('aria-disabled', String(wayNow().seconds === times[0]));
    slower.setAttribute('aria-disabled', String(wayNow().seconds === times.at(-1)));
  };
  const step = (by: number) => (): void => { keepWay({ seconds: times[times.findIndex(time => time === wayNow().seconds) + by] ?? wayNow().seconds }); show(); };

  faster.onclick = step(-1);
  slower.onclick = step(1);
  follow(shown, show);

  return [faster, shown, slower];
}
