// One conversation: what is said goes out, what is heard comes in, and the page shows where it stands.
import { type Activity, cardOf, isEphemeral, isFromBot, markOf } from '../directline/activity';
import type { Line } from '../directline/line';
import type { Outbox } from '../outbox/outbox';
import type { Parcel } from '../outbox/parcel';
import type { PageSettings } from '../page/settings';
import type { PictureKind } from '../ways/ways';
import type { Log } from './log';
import { newMark } from './mark';
import type { Tap } from './tap';

export interface TalkEvents {
  changed(): void;
  private(activity: Activity): void;
  privateEnded(): void;
}

/** Whoever presses the same again this soon, while nothing has come of it, has pressed once: a hand may tremble, and a line may be slow. */
const pressedAgainWithin = 5_000;

export class Talk {
  /** The marks of what was sent and has not come back. */
  private readonly unheard = new Set<string>();
  /** The ids of what was for one moment only: sent again after a broken line, it is not shown a second time. */
  private readonly passed = new Set<string>();
  /** The last tap, until something comes of it. */
  private lastTap: { said: string; at: number } | undefined;

  constructor(private readonly log: Log, private readonly outbox: Outbox, private readonly line: Line, private readonly language: () => string, private readonly events: TalkEvents) {
    outbox.waiting.forEach(({ activity }) => { if (activity.type === 'message') { log.put(activity); } });
  }

  /** Says something by a tap. What was typed with it, or is told in confidence, does not wait on the device. */
  tap(tap: Tap, mayBeStored: boolean): void {
    const now = { said: JSON.stringify(tap), at: performance.now() };
    const isAgain = this.lastTap?.said === now.said && now.at - this.lastTap.at < pressedAgainWithin;

    if (isAgain) { return; }

    this.lastTap = now;
    this.put({ value: tap }, mayBeStored);
  }

  /** Says something in words. */
  type(text: string, at?: string): void { this.put({ text }, false, undefined, at); }

  /** Says something with a picture. While something is told in confidence, it does not wait on the device either. */
  send(picture: Blob, kind: PictureKind, isConfidential: boolean, at?: string): void {
    this.put({ value: { picture: kind } }, !isConfidential && this.outbox.waiting.every(parcel => parcel.mayBeStored), picture, at);
  }

  /** Tells how the page is set: nothing that is said, so it stands nowhere on the page. */
  set(settings: PageSettings): void {
    const mark = newMark();

    this.outbox.put({ mark, activity: { type: 'event', name: 'page-settings', value: settings, channelData: { clientActivityID: mark } }, mayBeStored: true });
  }

  /** Takes in what the line has heard. */
  hear(activities: readonly Activity[]): void {
    for (const activity of activities) {
      if (isEphemeral(activity)) { this.hearEphemeral(activity); } else if (activity.type === 'message') { this.hearMessage(activity); }
    }

    this.events.changed();
  }

  /** Says that the server has kept something of ours. */
  kept({ mark }: Parcel, id: string): void {
    if (this.unheard.delete(mark)) { this.line.expect(id); }
  }

  /** Takes back what the server will never take. */
  refused({ mark }: Parcel): void {
    this.lastTap = undefined;
    this.unheard.delete(mark);
    this.log.forget(mark);
    this.events.changed();
  }

  // An answer that waits may move the conversation on before this comes: so it says at which picture it was said.
  private put(said: Pick<Activity, 'text' | 'value'>, mayBeStored: boolean, picture?: Blob, at?: string): void {
    const mark = newMark();
    const activity: Activity = { type: 'message', locale: this.language(), ...said, channelData: { clientActivityID: mark, ...(at ? { at } : {}) } };

    this.unheard.add(mark);
    this.log.put(activity);
    this.outbox.put({ mark, activity, mayBeStored, ...(picture ? { picture } : {}) });
    this.events.changed();
  }

  private hearMessage(activity: Activity): void {
    this.unheard.delete(markOf(activity) ?? '');
    this.log.put(activity);
    if (isFromBot(activity)) { this.lastTap = undefined; }
    if (isFromBot(activity) && cardOf(activity)) { this.events.privateEnded(); }
  }

  private hearEphemeral(activity: Activity): void {
    const mark = markOf(activity);

    if (mark !== undefined) { this.unheard.delete(mark); this.log.forget(mark); }
    if (isFromBot(activity)) { this.lastTap = undefined; }
    if (!isFromBot(activity) || activity.type !== 'message' || this.passed.has(activity.id ?? '')) { return; }

    this.passed.add(activity.id ?? '');
    this.events.private(activity);
  }
}
