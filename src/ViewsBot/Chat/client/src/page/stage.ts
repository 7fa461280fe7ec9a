// The one card in focus.
import { type Activity, cardOf } from '../directline/activity';
import type { Answers } from '../conversation/log';
import type { Tap } from '../conversation/tap';
import type { CardView } from '../card/view';
import { cardCame } from '../scanning/fetched';
import type { Announcer } from './announcer';
import { frameCard } from './card-frame';
import { stopReading } from './voice';
import { lines } from './lines';
import { make } from './make';
import { readsAloud } from './settings';

export interface Said {
  readonly card: Activity;
  readonly before: readonly Activity[];
  readonly after: readonly Activity[];
  readonly answers: Answers;
}

export class Stage {
  readonly element = make('main', { id: 'stage', tabindex: '-1' });
  private readonly before = make('div', { class: 'lines' });
  private readonly place = make('div');
  private readonly after = make('div', { class: 'lines' });
  private shown: { readonly card: Activity; readonly id: string | undefined; readonly json: string; readonly view: CardView } | undefined;
  private drags = false;

  constructor(private readonly announcer: Announcer, private readonly taps: (tap: Tap, typed: boolean, card: Activity) => void) {
    this.element.append(this.before, this.place, this.after);
  }

  /** Whether the card in focus has a place of its own to write in. */
  get hasInput(): boolean { return this.shown?.view.hasInput ?? false; }

  show({ card, before, after, answers }: Said): void {
    const json = JSON.stringify(cardOf(card));

    this.before.replaceChildren(...lines(before));
    this.after.replaceChildren(...lines(after));
    if (this.shown?.id !== card.id || this.shown?.json !== json) { this.replace(card, json); }
    this.shown?.view.mark(answers);
  }

  /** From now on pictures can be dragged on a board that is asked about here. */
  letDrag(dragOnBoard: typeof import('./later').dragOnBoard): void {
    if (this.drags) { return; }

    this.drags = true;
    dragOnBoard(this.place, picture => this.shown?.view.tapOf(picture), tap => { if (this.shown) { this.taps(tap, false, this.shown.card); } });
  }

  /** Takes the focus to the question, or to where it will stand. */
  focus(): void {
    (this.shown?.view.heading ?? this.element).focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }

  private replace(card: Activity, json: string): void {
    const focused = this.place.contains(document.activeElement) ? document.activeElement : undefined;
    const before = this.shown;
    const { element, view, hear } = frameCard(cardOf(card) as object, (tap, typed) => this.taps(tap, typed, card));

    const asksTheSame = before !== undefined && view.asksTheSame(before.view);
    const sameCard = before !== undefined && before.id === card.id || asksTheSame;

    stopReading();
    this.place.replaceChildren(element);
    this.shown = { card, id: card.id, json, view };
    if (focused && before && view.movedOnFrom(before.view)) { this.comeTo(view.now); }
    else if (focused) { this.follow(sameCard ? focused : undefined, before?.view); }
    this.announcer.tell(focused && asksTheSame ? view.news(before.view) : view.announcement(!focused));
    if (readsAloud()) { hear?.click(); }
    cardCame();
  }

  // The next picture of the same card: what was answered stays above it, to be changed.
  private comeTo(now: HTMLElement | undefined): void {
    now?.focus({ preventScroll: true });
    now?.closest('[data-part^=option-]')?.scrollIntoView({ block: 'start' });
  }

  // Focus goes along only when it stood in the card that was answered: nobody who is elsewhere is pulled away.
  private follow(focused: Element | undefined, before: CardView | undefined): void {
    const label = focused?.getAttribute('aria-label') ?? undefined;
    const tap = focused && before?.tapOf(focused);
    const same = (tap && this.shown?.view.elementOf(tap)) ?? (label === undefined ? undefined : [...this.place.querySelectorAll<HTMLElement>('[aria-label]')].find(element => element.getAttribute('aria-label') === label));

    if (same) { same.focus({ preventScroll: true }); } else { this.focus(); }
  }
}
