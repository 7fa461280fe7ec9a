// One card as it stands on the page.
import {
  type Action, AdaptiveCard, type CardElement, Container, Image, Input, OpenUrlAction, SerializationContext, SubmitAction, TextBlock,
  ToggleVisibilityAction,
} from 'adaptivecards/lib/card-elements';
import type { Answers } from '../conversation/log';
import { answerOf, hasState, pointOf, subjectOf, type Tap } from '../conversation/tap';
import { listColumns, saidOf } from './columns';
import { buttonsOf, dress, undress, walk } from './dress';
import { hostConfig } from './host-config';
import { without } from './without';

/** The parts this page draws itself, in one place that never moves. */
const drawnByPage: ReadonlySet<string> = new Set(['tell-someone', 'repeat', 'progress-dots']);

/** How a sentence ends in any of our scripts. */
const ended = /[.!?…:۔؟।॥。！？：]$/;
/** Parts that say once more what others say: a reader is not told them. */
const saidElsewhere = /^(progress|lang-.*|word-\d+|buttons-for)$/;

interface Tappable {
  readonly element: HTMLElement;
  readonly tap: Tap;
  /** Whether the card itself came with this one chosen. */
  readonly wasChosen: boolean;
}

export class CardView {
  readonly element: HTMLElement;
  readonly heading: HTMLElement | undefined;
  /** Of several pictures the name of the one that is asked now; undefined on a card with one. */
  readonly now: HTMLElement | undefined;
  readonly hasInput: boolean;
  private readonly card = new AdaptiveCard();
  private readonly tappables: Tappable[] = [];
  private readonly texts: string[] = [];

  /** @param taps hears what is tapped, and whether it was typed */
  constructor(json: object, private readonly taps: (tap: Tap, typed: boolean) => void) {
    this.card.hostConfig = hostConfig;
    this.card.onExecuteAction = action => this.execute(action);
    this.card.parse(without(json, drawnByPage), new SerializationContext());
    // Read aloud on request only; as a label it would be read in place of the card.
    this.card.speak = '';
    this.element = this.card.render() ?? document.createElement('div');
    dress(this.card);
    walk(this.card, element => this.note(element));
    listColumns(this.element);
    this.heading = this.element.querySelector<HTMLElement>('[role=heading]') ?? undefined;
    this.heading?.setAttribute('tabindex', '-1');
    this.now = this.element.querySelector<HTMLElement>('[data-part=now]') ?? undefined;
    this.now?.setAttribute('tabindex', '-1');
    this.hasInput = this.card.getAllInputs().length > 0;
  }

  /** What a reader is told of it: the question, what else is said, and what can be chosen. */
  announcement(withHeading: boolean): string {
    const heading = this.heading?.textContent ?? '';
    const said = this.texts.filter(text => text !== heading);
    const choices = this.tappables.filter(({ element }) => isChoice(element) && !isOnBoard(element)).map(({ element }) => element.getAttribute('aria-label') ?? '');

    return [...(withHeading ? [heading] : []), ...said, ...saidOf(this.element), ...choices].filter(Boolean).map(text => ended.test(text) ? text : `${text}.`).join(' ');
  }

  /** Whether another card asks the same with the same choices, so that only what is new in it needs telling. */
  asksTheSame(other: CardView): boolean { return this.question() === other.question(); }

  /** Whether of the same pictures it asks about another now. */
  movedOnFrom(other: CardView): boolean { return this.asksTheSame(other) && this.now?.textContent !== other.now?.textContent; }

  /** What a reader is told of a card that asks the same as the one before it: only what that one did not say. */
  news(before: CardView): string { return this.texts.filter(text => !before.texts.includes(text)).join(' '); }

  private question(): string {
    // Wherever they stand: a board of the same pictures is the same board.
    const choices = this.tappables.filter(({ element }) => isChoice(element)).map(({ tap }) => JSON.stringify(tap)).sort();

    return JSON.stringify([this.heading?.textContent, choices]);
  }

  /** What a tap on an element of it says; undefined where it says nothing. */
  tapOf(element: Element): Tap | undefined { return this.tappables.find(tappable => tappable.element === element)?.tap; }

  /** The element that says the same as a tap on another card, wherever it stands now. */
  elementOf(tap: Tap): HTMLElement | undefined { return this.tappables.find(tappable => JSON.stringify(tappable.tap) === JSON.stringify(tap))?.element; }

  /** Shows what has been chosen: by state, ring and ground, never by colour alone. */
  mark(answers: Answers): void {
    for (const { element, tap, wasChosen } of this.tappables) {
      const answered = answers.get(subjectOf(tap) ?? '');
      // Several can be chosen of what is asked; an option stands in one place.
      const staysChosen = wasChosen && (answered === undefined || tap['ask'] !== undefined);
      const chosen = staysChosen || answered === answerOf(tap);

      if (chosen || element.classList.contains('choice') && hasState(tap)) { element.setAttribute('aria-pressed', String(chosen)); } else { element.removeAttribute('aria-pressed'); }
    }
  }

  /** The name of what is chosen on it. */
  chosen(): string {
    return this.tappables.filter(({ element }) => element.getAttribute('aria-pressed') === 'true').map(({ element }) => element.getAttribute('aria-label')).join(', ');
  }

  private note(element: CardElement): void {
    const drawn = element.renderedElement;

    if (!drawn) { return; }
    if (element instanceof TextBlock && !drawn.closest('.choice, [data-part^=column-]') && !saidElsewhere.test(element.id ?? '') && element.text) { this.texts.push(element.text); }
    if (element instanceof Image && !element.altText) { element.renderedElement?.querySelector('img')?.setAttribute('alt', ''); }
    if (element instanceof Container && element.selectAction) { this.noteTappable(element.selectAction, drawn, isMarked(element)); }

    for (const action of buttonsOf(element)) {
      if (action.renderedElement) { this.noteTappable(action, action.renderedElement, false); }
    }
  }

  private noteTappable(action: Action, element: HTMLElement, wasChosen: boolean): void {
    if (!(action instanceof SubmitAction)) { return; }

    const tap = (action.data ?? {}) as Tap;
    this.tappables.push({ element, tap, wasChosen });
    const point = pointOf(tap);
    if (point) { element.dataset['place'] = point; }
  }

  private execute(action: Action): void {
    if (action instanceof SubmitAction) {
      const typed = this.card.getAllInputs().some(input => input instanceof Input && input.isSet());
      this.taps((action.data ?? {}) as Tap, typed);
    }

    if (action instanceof OpenUrlAction && action.url) { window.open(action.url, '_blank', 'noopener'); }
    if (action instanceof ToggleVisibilityAction) { this.toggled(action); }
  }

  // The renderer calls this before it shows or hides anything.
  private toggled(action: ToggleVisibilityAction): void {
    queueMicrotask(() => {
      const targets = Object.keys(action.targetElements).map(id => this.card.getElementById(id));
      const shown = targets.some(target => target?.isVisible);

      // The renderer lays the whole card out anew.
      undress(this.element);
      // It is the button that says whether it has opened something, not what it has opened.
      targets.forEach(target => target?.renderedElement?.removeAttribute('aria-expanded'));
      action.renderedElement?.setAttribute('aria-expanded', String(shown));
    });
  }
}

const isChoice = (element: HTMLElement): boolean => element.classList.contains('choice');

const isOnBoard = (element: HTMLElement): boolean => element.closest('[data-part^=column-]') !== null;

// The style by which a template says that a choice is chosen.
const isMarked = (container: Container): boolean => container.style === 'accent';
