// What was said and not yet kept by the server: sent one after the other, in order, again and again until it is.
import { NotInvited, OutOfReach, type Session } from '../directline/session';
import { patience, pause } from '../waiting';
import type { Parcel } from './parcel';
import type { Store } from './store';

export interface OutboxEvents {
  kept(parcel: Parcel, id: string): void;
  /** The server will never take it: it is malformed, or belongs to no board of this conversation. */
  refused(parcel: Parcel): void;
  /** Whether something has to wait. */
  waiting(yes: boolean): void;
}

const slowest = 5000;

export class Outbox {
  private readonly parcels: Parcel[];
  private sending = false;

  constructor(private readonly session: Session, private readonly store: Store, private readonly events: OutboxEvents) {
    this.parcels = store.all();
  }

  /** What waits from before this page was opened, and since. */
  get waiting(): readonly Parcel[] { return this.parcels; }

  put(parcel: Parcel): void {
    this.parcels.push(parcel);
    if (parcel.mayBeStored) { this.store.add(parcel); }
    void this.send();
  }

  async send(): Promise<void> {
    if (this.sending) { return; }

    this.sending = true;
    for (let tries = 0; this.parcels[0]; tries++) {
      if (await this.sendFirst(this.parcels[0])) { tries = -1; continue; }

      this.events.waiting(true);
      await pause(tries < 8 ? patience(tries) : slowest);
    }
    this.sending = false;
    this.events.waiting(false);
  }

  /** Whether the parcel is done with, one way or the other. */
  private async sendFirst(parcel: Parcel): Promise<boolean> {
    const answer = await this.post(parcel);

    if (!answer || isPassing(answer.status)) { return false; }

    const id = answer.ok ? (await answer.json() as { id: string }).id : undefined;
    this.parcels.shift();
    this.store.remove(parcel.mark);

    if (id === undefined) { this.events.refused(parcel); } else { this.events.kept(parcel, id); }

    return true;
  }

  private async post(parcel: Parcel): Promise<Response | undefined> {
    try {
      return await this.session.call('POST', `/conversations/${encodeURIComponent(this.session.conversationId)}/activities`, parcel.activity);
    } catch (problem) {
      if (problem instanceof OutOfReach || problem instanceof NotInvited) { return undefined; }
      throw problem;
    }
  }
}

const isPassing = (status: number): boolean => status >= 500 || [401, 403, 408, 409, 429].includes(status);
