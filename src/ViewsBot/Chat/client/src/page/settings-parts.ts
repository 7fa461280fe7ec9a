// What the settings are changed with: something on or off, one of several, more or less.
import { follow, named, say, text } from '../words';
import type { Settings } from './kept';
import { make } from './make';
import { keep, onChange, settings } from './settings';

type Toggle = { readonly [Key in keyof Settings]: Settings[Key] extends boolean ? Key : never }[keyof Settings];

type Stepped = { readonly [Key in keyof Settings]: Settings[Key] extends number ? Key : never }[keyof Settings];

/** A button that is on or off, and says which. */
export function toggle(words: string, setting: Toggle): HTMLButtonElement {
  const state = make('span', { class: 'state', 'aria-hidden': 'true' });
  const button = make('button', { type: 'button' }, text(words), ' ', state);
  const show = (): void => {
    const on = settings()[setting];
    button.setAttribute('aria-pressed', String(on));
    state.textContent = say(on ? 'chat/on' : 'chat/off');
  };

  button.onclick = () => keep({ [setting]: !settings()[setting] });
  onChange(show);
  follow(button, show);

  return button;
}

/** One of several: a button each, one of them pressed. Buttons, as Tab and a switch come to each of them. */
export function oneOf<Kind extends string>(words: string, now: () => Kind, choose: (kind: Kind) => void, choices: readonly { readonly kind: Kind; readonly parts: (Node | string)[] }[]): HTMLElement {
  const buttons = choices.map(({ kind, parts }) => ({ kind, button: make('button', { type: 'button' }, ...parts) }));
  const show = (): void => { for (const { kind, button } of buttons) { button.setAttribute('aria-pressed', String(kind === now())); } };

  for (const { kind, button } of buttons) { button.onclick = () => { choose(kind); show(); }; }
  show();

  return group(words, ...buttons.map(({ button }) => button));
}

/** Less and more of something in steps of per cent, and how much it is now. */
export function stepper(words: string, setting: Stepped, steps: readonly number[], less: string, more: string): HTMLElement {
  const shown = make('output', {});
  const smaller = make('button', { type: 'button' }, text(less));
  const bigger = make('button', { type: 'button' }, text(more));
  const show = (): void => {
    const size = settings()[setting];
    shown.textContent = `${size} %`;
    smaller.setAttribute('aria-disabled', String(size === steps[0]));
    bigger.setAttribute('aria-disabled', String(size === steps.at(-1)));
  };
  const step = (by: number) => (): void => {
    const size = settings()[setting];
    keep({ [setting]: steps[steps.indexOf(size) + by] ?? size });
  };

  smaller.onclick = step(-1);
  bigger.onclick = step(1);
  onChange(show);
  show();

  return group(words, smaller, shown, bigger);
}

const group = (words: string, ...parts: HTMLElement[]): HTMLElement =>
  named(make('div', { role: 'group' }, make('span', { 'aria-hidden': 'true' }, text(words)), ...parts), 'aria-label', words);
