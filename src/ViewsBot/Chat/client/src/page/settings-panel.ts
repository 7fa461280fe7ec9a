// What stands in the panel of the settings.
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

/** All that can be set, in order. */
export const settingsParts = (): HTMLElement[] => [
  stepper('chat/text-size', 'size', sizes, 'chat/text-smaller', 'chat/text-bigger'),
  letters(), stepper('chat/pictures', 'pictures', pictureSizes, 'chat/pictures-smaller', 'chat/pictures-bigger'),
  look(), toggle('chat/calm', 'calm'), toggle('chat/one-thing', 'one'),
  toggle('chat/read-aloud', 'reads'), ...(isRemembered() ? [make('p', {}, text('chat/settings-keep'))] : []), toggle('chat/read-slowly', 'slowly'),
  keys(), switchSettings(),
];

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
