// A reply for this moment only: never kept, listed or read by itself, and gone from the page with one tap.
import { CardView } from '../card/view';
import type { Tap } from '../conversation/tap';
import { type Activity, cardOf } from '../directline/activity';
import { make, saying } from './make';

export class PrivateCard {
  private readonly waiting: (() => void)[] = [];
  readonly element = make('main', { class: 'private', tabindex: '-1', hidden: true });

  /**
   * @param taps hears what is tapped on it
   * @param changed is told when it comes and goes
   * @param left takes the focus when it goes from under whoever reads it
   */
  constructor(private readonly taps: (tap: Tap) => void, private readonly changed: () => void, private readonly left: () => void) {}

  get isShown(): boolean { return !this.element.hidden; }

  /** Names help while nobody can be told yet: the sentences of the reply that are true without a line. */
  showUnsent(): void {
    const words = make('div', { class: 'unsent', 'data-part': 'reply' }, ...['chat/not-sent-tell', 'told/danger', 'told/childline'].map(key => saying(make('p'), key)));

    this.reveal(make('section', { class: 'card' }, this.hideButton(), words));
  }

  /** Comes when nothing is shown here any more; at once where nothing is. */
  gone(): Promise<void> { return this.isShown ? new Promise(resolve => this.waiting.push(resolve)) : Promise.resolve(); }

  show(activity: Activity): void {
    const card = cardOf(activity);

    this.reveal(make('section', { class: 'card' }, card ? this.draw(card) : this.plain(activity.text ?? '')));
  }

  private reveal(shown: HTMLElement): void {
    this.element.replaceChildren(shown);
    this.nameAfterHeading();
    this.element.hidden = false;
    this.changed();
    window.scrollTo({ top: 0 });
    // It answers what this person has just done, so it is the one thing that may take the focus.
    this.element.focus({ preventScroll: true });
  }

  /** Takes it away. Focus goes along only when it stood here: nobody who is elsewhere is pulled away. */
  hide(): void {
    if (this.isShown) { this.takeAway(this.element.contains(document.activeElement)); }
  }

  // What is left is the page as it was before: with a question, its heading and the focus on it, and nothing that tells of telling.
  private takeAway(isLeft: boolean): void {
    this.element.hidden = true;
    this.element.replaceChildren();
    this.changed();
    if (isLeft) { this.left(); }
    this.waiting.splice(0).forEach(resolve => resolve());
  }

  // The card brings its own way to be hidden; what is hidden is taken out of the page, not only out of sight.
  private draw(card: object): HTMLElement {
    const { element } = new CardView(card, tap => { this.takeAway(true); this.taps(tap); });
    const reply = element.querySelector<HTMLElement>('[data-part=reply]');
    const hide = element.querySelector<HTMLElement>('[data-part=hide]');

    if (reply && hide) {
      reply.prepend(hide);
      hide.addEventListener('click', () => queueMicrotask(() => this.takeAway(true)), { capture: true });
    }

    return element;
  }

  // What takes the focus is read by its name: the first words of the reply.
  private nameAfterHeading(): void {
    const heading = this.element.querySelector('[role=heading]');

    if (heading) { this.element.setAttribute('aria-labelledby', heading.id ||= 'private-heading'); } else { this.element.removeAttribute('aria-labelledby'); }
  }

  private plain(text: string): HTMLElement {
    return make('div', {}, this.hideButton(), make('p', {}, text));
  }

  private hideButton(): HTMLElement {
    const hide = saying(make('button', { type: 'button', class: 'hide' }), 'control/hide');
    hide.onclick = () => this.takeAway(true);

    return hide;
  }
}
