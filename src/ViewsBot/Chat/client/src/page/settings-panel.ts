// The panel of the settings, and the button that opens it: in the same place on every card.
import { switchSettings } from '../scanning/switch-settings';
import { named, text } from '../words';
import { type Letters, type Look, lookOf } from './kept';
import { make } from './make';
import { isRemembered, keep, settings } from './settings';
import { oneOf, stepper, toggle } from './settings-parts';

const sizes = [100, 125, 150, 175, 200, 250, 300];

const pictureSizes = [50, 75, 100, 125, 150, 200];

const looks: readonly { readonly kind: Look; readonly words: string }[] = [
  { kind: 'light', words: 'chat/look-light' },
  { kind: 'dark', words: 'chat/look-dark' },
  { kind: 'contrast', words: 'chat/contrast' },
  { kind: 'cream', words: 'chat/look-cream' },
];

export function settingsPanel(): { readonly opener: HTMLButtonElement; readonly panel: HTMLElement } {
  const opener = named(make('button', { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-controls': 'settings' }, 'Aa'), 'aria-label', 'chat/settings');
  const panel = named(make('section', { id: 'settings', class: 'settings', hidden: true }), 'aria-label', 'chat/settings');
  const open = (yes: boolean): void => { panel.hidden = !yes; opener.setAttribute('aria-expanded', String(yes)); if (!yes) { opener.focus(); } };
  const close = make('button', { type: 'button' }, text('chat/close'));

  opener.onclick = () => open(panel.hasAttribute('hidden'));
  close.onclick = () => open(false);
  panel.onkeydown = event => { if (event.key === 'Escape') { open(false); } };
  panel.append(
    stepper('chat/text-size', 'size', sizes, 'chat/text-smaller', 'chat/text-bigger'),
    letters(), stepper('chat/pictures', 'pictures', pictureSizes, 'chat/pictures-smaller', 'chat/pictures-bigger'),
    look(), toggle('chat/calm', 'calm'), toggle('chat/one-thing', 'one'),
    toggle('chat/read-aloud', 'reads'), ...(isRemembered() ? [make('p', {}, text('chat/settings-keep'))] : []), toggle('chat/read-slowly', 'slowly'),
    keys(), switchSettings(), close);

  return { opener, panel };
}

// A typeface is called by its own name in every language.
const letters = (): HTMLElement => oneOf<Letters>('chat/letters', () => settings().letters, kind => keep({ letters: kind }), [
  { kind: 'atkinson', parts: ['Atkinson Hyperlegible'] },
  { kind: 'dyslexic', parts: ['OpenDyslexic'] },
  { kind: 'device', parts: [text('chat/letters-device')] },
]);

// What each key does is said where they are turned off.
const keys = (): HTMLElement =>
  named(make('div', { role: 'group' }, toggle('chat/keys', 'keys'), make('p', {}, text('chat/keys-numbers'), ' ', text('chat/keys-arrows'))), 'aria-label', 'chat/keys');

// Each look is shown beside its name, for whoever does not read.
const look = (): HTMLElement =>
  oneOf('chat/colours', () => lookOf(settings()), kind => keep({ look: kind }), looks.map(({ kind, words }) => ({ kind, parts: [make('span', { class: 'sample', 'data-look': kind, 'aria-hidden': 'true' }, 'Aa'), text(words)] })));
