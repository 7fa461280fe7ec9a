// What was said on both sides, in order; what is for one moment only never comes here.
import { askOf } from '../card/asks';
import { type Activity, cardOf, isFromBot, markOf, picturesOf } from '../directline/activity';
import { answerOf, isAsked, subjectOf, type Tap } from './tap';

/** What was last answered to a subject. */
export interface Answers {
  get(subject: string): string | undefined;
}

export class Log {
  private readonly activities: Activity[] = [];
  /** When each was last said, as a count: a card sent again is newer than what was tapped on it before. */
  private readonly saidAt = new WeakMap<Activity, number>();
  private count = 0;

  /** Adds an activity, or replaces the one with the same id or mark where it stands. */
  put(activity: Activity): void {
    const at = this.activities.findIndex(known => isSame(known, activity));

    const known = this.activities[at];

    this.saidAt.set(activity, known && !isFromBot(activity) ? this.when(known) : ++this.count);
    if (known) { this.activities[at] = activity; } else { this.activities.push(activity); }
  }

  /** Takes out what this page showed as said, by its mark. */
  forget(mark: string): void {
    const at = this.activities.findIndex(known => markOf(known) === mark && known.id === undefined);

    if (at >= 0) { this.activities.splice(at, 1); }
  }

  has(id: string): boolean { return this.activities.some(known => known.id === id); }

  /** Every card, the first one first. */
  cards(): readonly Activity[] { return this.activities.filter(activity => isFromBot(activity) && cardOf(activity) !== undefined); }

  /** The cards before the last one, of each question only the latest. */
  earlierCards(): readonly Activity[] {
    const cards = this.cards();
    const lastOf = new Map(cards.map((card, at) => [askOf(cardOf(card)) ?? at, card]));

    return cards.slice(0, -1).filter((card, at) => lastOf.get(askOf(cardOf(card)) ?? at) === card);
  }

  /** What was said in words since the card before the given one: typed words, and the bot's lines without a card. */
  linesBefore(card: Activity): readonly Activity[] {
    const end = this.activities.indexOf(card);
    const start = this.activities.findLastIndex((activity, at) => at < end && cardOf(activity) !== undefined);

    return this.activities.slice(start + 1, end).filter(hasLine);
  }

  /** What was said in words after the last card. */
  linesAfterLastCard(): readonly Activity[] {
    const last = this.activities.findLastIndex(activity => cardOf(activity) !== undefined);

    return this.activities.slice(last + 1).filter(hasLine);
  }

  /**
   * What was last answered to each subject. A question that is asked anew (by a later card) has no answer yet, so only
   * what was tapped after the given card counts for it; a board's options keep their answer wherever they are shown.
   */
  answersFor(card: Activity): Answers {
    const from = this.when(card);
    const until = Math.min(...this.cards().map(other => this.when(other)).filter(when => when > from));
    const answers = new Map<string, string>();

    for (const activity of this.activities) {
      const tap = tapOf(activity);
      const subject = tap && subjectOf(tap);
      const at = this.when(activity);

      if (tap && subject && (!isAsked(tap) || at > from && at < until)) { answers.set(subject, answerOf(tap)); }
    }

    return answers;
  }

  private when(activity: Activity): number { return this.saidAt.get(activity) ?? 0; }
}

const tapOf = (activity: Activity): Tap | undefined =>
  !isFromBot(activity) && typeof activity.value === 'object' && activity.value !== null ? activity.value as Tap : undefined;

const hasLine = (activity: Activity): boolean =>
  activity.type === 'message' && cardOf(activity) === undefined && (picturesOf(activity).length > 0 || Boolean(activity.text) && activity.value === undefined);

function isSame(known: Activity, activity: Activity): boolean {
  if (known.id !== undefined && known.id === activity.id) { return true; }

  const mark = markOf(activity);

  return mark !== undefined && mark === markOf(known);
}
