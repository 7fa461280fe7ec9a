// The line to the bot: a socket when there can be one, else a question every second. It mends itself and never gives up.
import type { ActivitySet } from './activity';
import { type Begun, NotInvited, OutOfReach, type Session } from './session';
import { listenOn } from './socket';
import { patience, pause } from '../waiting';

const pollEvery = 1000;
const pollEveryWhenHidden = 10_000;
const triesBeforePolling = 2;
const echoWithin = 5000;

export interface LineEvents {
  heard(set: ActivitySet): void;
  /** Whether what is said now gets through. */
  connected(yes: boolean): void;
}

export class Line {
  // Present but empty asks for everything said so far; see the watermark in docs.
  private watermark = '';
  private polling = !('WebSocket' in window);
  private socket = new AbortController();
  private readonly expected = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly session: Session, private readonly events: LineEvents) {}

  /** Opens the line, where the first call has begun it or anew, and keeps it open; ends only when this device is no longer invited. */
  async keepOpen(begun?: Begun): Promise<void> {
    let first = begun?.streamUrl;

    if (begun) { this.hear(begun.heard); }

    for (let unopened = 0, tries = 0; ; tries++) {
      try {
        const address = first ?? await this.session.begin();
        first = undefined;
        const end = this.polling ? await this.poll() : await this.listen(address, () => { unopened = tries = 0; });

        if (end === 'never-opened') { unopened++; }
        // No line was lost: whether this device is invited some other way is asked at once.
        if (end === 'ended') { continue; }
        // Another page has taken the socket over; asking instead lets both show the same.
        if (end === 'collision' || unopened >= triesBeforePolling) { this.polling = true; continue; }
      } catch (problem) {
        if (problem instanceof NotInvited) { await this.hearLast(); return; }
        if (!(problem instanceof OutOfReach)) { throw problem; }
      }

      this.events.connected(false);
      await pause(patience(tries));
    }
  }

  /** Says that an activity was taken in: if it is not heard soon, the socket is dead without saying so. */
  expect(id: string): void {
    if (this.polling || this.expected.has(id)) { return; }

    this.expected.set(id, setTimeout(() => { this.expected.delete(id); this.socket.abort(); }, echoWithin));
  }

  private listen(streamUrl: string, opened: () => void): ReturnType<typeof listenOn> {
    const address = new URL(streamUrl);
    address.searchParams.set('watermark', this.watermark);
    this.socket = new AbortController();

    return listenOn(address.href, {
      opened: () => { opened(); this.events.connected(true); },
      heard: set => this.hear(set),
    }, this.socket.signal);
  }

  private async poll(): Promise<never> {
    for (;;) {
      const answer = await this.session.read(this.watermark);

      if (!answer.ok) { throw new OutOfReach(); }

      this.events.connected(true);
      this.hear(await answer.json() as ActivitySet);
      await pause(document.hidden ? pollEveryWhenHidden : pollEvery);
    }
  }

  // What was said for this page alone (the reply to somebody who told as the end came) is there once more.
  private async hearLast(): Promise<void> {
    const answer = await this.session.last(this.watermark).catch(() => undefined);

    if (answer?.ok) { this.hear(await answer.json() as ActivitySet); }
  }

  private hear(set: ActivitySet): void {
    if (set.watermark !== undefined) { this.watermark = set.watermark; }

    for (const { id = '' } of set.activities) {
      clearTimeout(this.expected.get(id));
      this.expected.delete(id);
    }

    this.events.heard(set);
  }
}
