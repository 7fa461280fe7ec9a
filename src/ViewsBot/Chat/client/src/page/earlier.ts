// "What you said before": every earlier card, small, each still there to be changed.
import { type Activity, cardOf } from '../directline/activity';
import type { Answers } from '../conversation/log';
import type { Tap } from '../conversation/tap';
import type { CardView } from '../card/view';
import { follow, named, say } from '../words';
import { frameCard } from './card-frame';
import { make } from './make';
import { nameOf, smallPicturesOf } from './name-of';

interface Row { readonly element: HTMLElement; readonly json: string; show(answers: Answers): void }

export class Earlier {
  readonly element: HTMLElement;
  private readonly list = make('ol');
  private readonly heading = make('summary');
  private readonly rows = new Map<string, Row>();

  constructor(private readonly taps: (tap: Tap, typed: boolean, card: Activity) => void) {
    this.element = named(make('aside', { class: 'earlier', hidden: true }, make('details', {}, this.heading, this.list)), 'aria-label', 'chat/earlier');
    follow(this.heading, () => this.count());
  }

  /** Shows the cards before the one in focus, the last one first. */
  show(cards: readonly Activity[], answersFor: (card: Activity) => Answers): void {
    const rows = cards.map(card => this.rowOf(card)).reverse();

    rows.forEach((row, at) => { if (this.list.children[at] !== row.element) { this.list.insertBefore(row.element, this.list.children[at] ?? null); } });
    while (this.list.children.length > rows.length) { this.list.lastElementChild?.remove(); }
    cards.forEach(card => this.rowOf(card).show(answersFor(card)));
    this.count();
    this.element.hidden = cards.length === 0;
  }

  private count(): void { this.heading.textContent = `${say('chat/earlier')} (${this.list.children.length})`; }

  private rowOf(card: Activity): Row {
    const key = card.id ?? '';
    const known = this.rows.get(key);
    const json = JSON.stringify(cardOf(card));

    if (known?.json === json) { return known; }

    const row = this.makeRow(card, json);
    this.rows.set(key, row);
    known?.element.replaceWith(row.element);

    return row;
  }

  private makeRow(card: Activity, json: string): Row {
    const content = cardOf(card) as object;
    const chosen = make('b');
    const details = make('details', {}, make('summary', {}, ...smallPicturesOf(content), make('span', {}, nameOf(content)), chosen));
    // Drawn even while closed, so that its name can say what was chosen; it is small.
    const view: CardView = frameInto(details, content, (tap, typed) => this.taps(tap, typed, card));

    return {
      element: make('li', {}, details),
      json,
      show: answers => { view.mark(answers); chosen.textContent = view.chosen(); },
    };
  }
}

function frameInto(details: HTMLElement, content: object, taps: (tap: Tap, typed: boolean) => void): CardView {
  const { element, view } = frameCard(content, taps);
  details.append(element);

  return view;
}
