// The rest of the topic, so that whoever loses the line can answer it. What is tapped on a card from here is an ordinary tap on that option:
// what it means, and what comes next, the conversation says once it has it.
import { languageOf } from '../card/spoken';
import { subjectOf, type Tap } from '../conversation/tap';
import { type Activity, cardOf } from '../directline/activity';
import type { Session } from '../directline/session';
import { alsoKeep } from '../keeping/keep';
import type { Parcel } from '../outbox/parcel';
import { pageLanguage } from '../words';
import { type Held, hold, recall } from './held';

/** What stands on the page while the line is away. */
export interface Onward {
  readonly card: Activity;
  /** What was answered since the last card that came: it can still be changed. */
  readonly before: readonly Activity[];
}

export class Ahead {
  private held: Held | undefined;
  private activities: readonly Activity[] = [];
  private asked: string | undefined;

  constructor(private readonly session: Session) {
    const held = recall();

    // Somebody else's, from before another link was opened in this tab.
    if (held && held.pass.conversationId !== session.conversationId) { hold(undefined); } else { this.take(held); }
  }

  /** Follows the card in focus: gets the rest of its topic, and lets go of one that is over. */
  follow(card: Activity): void {
    const tap = placeOf(cardOf(card));

    if (!tap) { this.asked = undefined; this.drop(); return; }

    const language = languageOf(cardOf(card) as object, pageLanguage());
    const of = [tap['board'], tap['points'], language].join(' ');

    if (this.held?.of === of) { this.move(String(tap['option'])); return; }
    if (this.asked === of) { return; }

    this.asked = of;
    void this.ask(tap, language, of);
  }

  /** Lets go of what is held, on the page and on the device. */
  drop(): void { this.take(undefined); hold(undefined); }

  /**
   * The first card of the topic that was not answered yet.
   * @param card the last card that came; none yet on a page that was opened without a line
   * @param waiting what was said and not sent yet
   */
  after(card: Activity | undefined, waiting: readonly Parcel[]): Onward | undefined {
    const options = this.activities.map(held => optionOf(held));
    const from = options.indexOf(card ? optionOf(card) : this.held?.at);
    const answered = new Set(waiting.map(({ activity }) => activity.value as Tap | undefined).filter(tap => tap && subjectOf(tap)).map(tap => tap?.['option']));

    if (from < 0) { return undefined; }

    let at = from;
    while (at < options.length - 1 && answered.has(options[at])) { at++; }

    const held = this.activities[at];

    return held && (at > from || !card) ? { card: held, before: this.activities.slice(card ? from + 1 : from, at) } : undefined;
  }

  private async ask(tap: Tap, language: string, of: string): Promise<void> {
    const query = new URLSearchParams({ option: String(tap['option']), language, ...(tap['points'] === undefined ? {} : { points: String(tap['points']) }) });
    const answer = await fetch(`/chat/ahead?${query.toString()}`, { cache: 'no-store' }).catch(() => undefined);

    // Asked again with the next card; and only the topic that is still in focus counts.
    if (!answer?.ok) { this.asked = undefined; return; }

    const cards = await answer.json() as object[];
    if (this.asked !== of || cards.length === 0) { return; }

    this.take({ of, at: String(tap['option']), cards, pass: this.session.withoutToken });
    hold(this.held);
    void alsoKeep(picturesIn(cards));
  }

  private take(held: Held | undefined): void {
    this.held = held;
    this.activities = (held?.cards ?? []).map(card => {
      const option = String(placeOf(card)?.['option']);

      return { id: `ahead ${option}`, type: 'message', from: { role: 'bot' }, attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] };
    });
  }

  private move(option: string): void {
    if (this.held && this.held.at !== option) { this.held = { ...this.held, at: option }; hold(this.held); }
  }
}

const optionOf = (card: Activity): unknown => placeOf(cardOf(card))?.['option'];

/** What the first choice of an option's card says, of several options for the one that is asked now; nothing of any other card. */
function placeOf(card: unknown): Tap | undefined {
  const place = tapIn(card, tap => 'board' in tap && 'option' in tap && 'place' in tap);
  const now = tapIn(card, tap => tap['control'] === 'skip');

  return place && { ...place, option: now?.['option'] ?? place['option'] };
}

function tapIn(part: unknown, isIt: (tap: Tap) => boolean): Tap | undefined {
  if (typeof part !== 'object' || part === null) { return undefined; }
  if (isIt(part as Tap)) { return part as Tap; }

  for (const value of Object.values(part)) {
    const found = tapIn(value, isIt);
    if (found) { return found; }
  }

  return undefined;
}

function picturesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) { return []; }

  return Object.entries(part).flatMap(([name, value]) => name === 'url' && typeof value === 'string' ? [value] : picturesIn(value));
}
