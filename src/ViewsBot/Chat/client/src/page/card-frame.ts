// A card with what the page adds to it: a button to hear it, and how far one has come.
import { CardView } from '../card/view';
import { languageOf, wordsOf } from '../card/spoken';
import type { Tap } from '../conversation/tap';
import { pageLanguage } from '../words';
import { fitChoices } from './fit';
import { hearIt } from './hear-it';
import { hearLanguages } from './hear-languages';
import { make } from './make';
import { progressOf } from './progress';

let frames = 0;

export interface CardFrame {
  readonly element: HTMLElement;
  readonly view: CardView;
  /** The button that reads it, where there is something to read. */
  readonly hear: HTMLButtonElement | undefined;
}

/** Draws a card and stands it in its frame. */
export function frameCard(json: object, taps: (tap: Tap, typed: boolean) => void): CardFrame {
  const view = new CardView(json, taps);
  const language = languageOf(json, pageLanguage());
  const trouble = make('p', { class: 'trouble', role: 'status' });
  const element = make('section', { class: 'card', lang: language }, view.element);
  const words = wordsOf(json);

  if (view.heading) { element.setAttribute('aria-labelledby', namesOf(view.heading, view.element)); }
  const hear = words ? hearIt(words, language, view.element, sentence => { trouble.textContent = sentence; }) : undefined;
  if (hear) { addBeside(view, hear, trouble); }

  hearLanguages(element, sentence => { trouble.textContent = sentence; });
  fitChoices(element);

  const progress = progressOf(view.element);

  return { element: progress ? make('div', { class: 'framed' }, progress, element) : make('div', { class: 'framed' }, element), view, hear };
}

// One question is asked about many things: a card is called by both.
function namesOf(heading: HTMLElement, card: HTMLElement): string {
  heading.id ||= `heading-${++frames}`;

  return [heading.id, card.querySelector('[data-part=word]')?.id].filter(Boolean).join(' ');
}

// The button comes right after the question, for the eye and for the keyboard.
function addBeside(view: CardView, button: HTMLElement, trouble: HTMLElement): void {
  const row = make('div', { class: 'heading-row' });

  if (view.heading) { view.heading.replaceWith(row); row.append(view.heading); } else { view.element.prepend(row); }
  row.append(button);
  row.after(trouble);
}
