// A ring that goes from one thing to the next, by itself or when it is told to, so that one switch or two are enough for all of the page.
import { isReading, read } from '../page/voice';
import { pageLanguage } from '../words';
import { order } from './order';

/** The ring rests after so many rounds in which nothing was chosen: somebody may be thinking, or away. */
const mostRounds = 3;

export class Scanner {
  private at: HTMLElement | undefined;
  private rounds = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param pause how long the ring stays on one thing, in milliseconds; none where it waits to be told
   * @param speaks whether each thing's name is said when the ring comes to it
   */
  constructor(private readonly pause: number | undefined, private readonly speaks: () => boolean) {}

  /** Begins at the first thing: when it is turned on, and whenever a card comes. Before the first card there is nothing to choose. */
  begin(): void {
    this.leave();
    if (document.querySelector('main .card')) { this.move(); }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.leave();
  }

  /** Takes the ring to the next thing; after the last comes the first. */
  move(): void {
    const all = order();
    const next = this.at ? all[all.indexOf(this.at) + 1] : all[0];

    if (!next) { this.rounds++; }
    this.come(next ?? all[0]);
    this.wait();
  }

  /** Chooses what the ring is on; where it rests, it goes on from the beginning instead. */
  choose(): void {
    const chosen = this.at;

    this.rounds = 0;
    if (!chosen?.isConnected) { this.begin(); return; }

    chosen.click();
    // What opens or is switched stays where it was, and the ring goes on from there.
    if (!chosen.hasAttribute('aria-expanded') && chosen.tagName !== 'SUMMARY' && !chosen.closest('.settings')) { this.leave(); }
    this.wait();
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.pause === undefined) { return; }

    if (this.rounds >= mostRounds) { this.leave(); return; }

    // A card that is read to its end is heard before the ring goes on.
    this.timer = setTimeout(() => { if (isReading()) { this.wait(); } else { this.move(); } }, this.pause);
  }

  private come(element: HTMLElement | undefined): void {
    this.leave();
    if (!element) { return; }

    this.at = element;
    element.dataset['ring'] = '';
    element.focus();
    if (this.speaks()) { void read(element.getAttribute('aria-label') ?? element.textContent, pageLanguage(), element); }
  }

  private leave(): void {
    delete this.at?.dataset['ring'];
    this.at = undefined;
  }
}
