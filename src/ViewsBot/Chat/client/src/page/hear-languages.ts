// Each language that can be chosen can be heard in itself, where the device has a voice of its own for it: many speak a language and do not read it.
import { say } from '../words';
import { hearIt } from './hear-it';
import { make } from './make';
import { canRead } from './voice';

/** Puts a button beside each choice that is a language's own name; `tell` shows a sentence when it cannot be read after all. */
export function hearLanguages(card: HTMLElement, tell: (sentence: string) => void): void {
  for (const choice of card.querySelectorAll<HTMLElement>('.choice[lang]')) {
    const place = make('div', { class: 'heard' });

    // Each has its place from the beginning: nothing moves under a finger when the voices are known.
    choice.replaceWith(place);
    place.append(choice);
    void addButton(place, choice.lang, choice.textContent ?? '', tell);
  }
}

async function addButton(place: HTMLElement, language: string, name: string, tell: (sentence: string) => void): Promise<void> {
  if (!await canRead(language)) { return; }

  const button = hearIt(name, language, place, tell);
  button.setAttribute('aria-label', `${say('chat/hear-it')}: ${name}`);
  place.append(button);
}
