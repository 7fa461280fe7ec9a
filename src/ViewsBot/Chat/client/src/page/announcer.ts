// What a screen reader is told without being interrupted.
import { make } from './make';

export class Announcer {
  readonly element = make('p', { class: 'unseen', role: 'status' });

  /** Says a sentence once, after whatever is being read. */
  tell(sentence: string): void {
    // The same words twice are told twice only when the element was empty in between.
    this.element.textContent = '';
    requestAnimationFrame(() => { this.element.textContent = sentence; });
  }
}
