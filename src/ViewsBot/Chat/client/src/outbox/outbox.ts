// What was said and not yet kept by the server: sent one after the other, in order, again and again until it is.
import { NotInvited, OutOfReach, type Session } from '../directline/session';
import { patience, pause } from '../waiting';
import type { Parcel } from './parcel';
import type { Store } from './store';

export interface OutboxEvents {
  kept(parcel: Parcel, id: string): void;
  /** The server will never take it: it is malformed, or belongs to no board of this conversation. */
  refused(parcel: Parcel, status: number): void;
  /** Whether something has to wait. */
  waiting(yes: boolean): void;
}

const slowest = 5000;
/** So often a picture that the server cannot take now is tried before what was said after it goes first. */
const triesOfPicture = 5;

export class Outbox {
  private readonly parcels: Parcel[];
  private readonly found: Promise<void>;
  private sending = false;
  private reached = false;

  constructor(private readonly session: Session, private readonly store: Store, private readonly events: OutboxEvents) {
    this.parcels = store.all();
    this.found = store.pictures().then(pictures => {
      this.parcels.push(...pictures.filter(picture => this.parcels.every(parcel => parcel.mark !== picture.mark)));
      this.parcels.sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
    });
  }

  /** What waits from before this page was opened, and since. */
  get waiting(): readonly Parcel[] { return this.parcels; }

  put(said: Parcel): void {
    const parcel = this.store.place(said);

    this.parcels.push(parcel);
    if (parcel.mayBeStored) { this.store.add(parcel); }
    void this.send();
  }

  async send(): Promise<void> {
    if (this.sending) { return; }

    this.sending = true;
    await this.found;
    for (let tries = 0; this.parcels[0]; tries++) {
      const first = this.parcels[0];

      if (await this.sendFirst(first)) { tries = -1; continue; }

      if (first.picture && tries >= triesOfPicture && this.reached && this.parcels.length > 1) { this.parcels.push(this.parcels.shift()!); tries = -1; continue; }

      this.events.waiting(true);
      await pause(tries < 8 ? patience(tries) : slowest);
    }
    this.sending = false;
    this.events.waiting(false);
  }

  /** Whether the parcel is done with, one way or the other. */
  private async sendFirst(parcel: Parcel): Promise<boolean> {
    const answer = await this.post(parcel);

    this.reached = answer !== undefined;
    if (!answer || isPassing(answer.status)) { return false; }

    const id = answer.ok ? (await answer.json() as { id: string }).id : undefined;
    this.parcels.splice(this.parcels.indexOf(parcel), 1);
    this.store.remove(parcel);

    if (id === undefined) { this.events.refused(parcel, answer.status); } else { this.events.kept(parcel, id); }

    return true;
  }

  private async post(parcel: Parcel): Promise<Response | undefined> {
    const path = `/conversations/${encodeURIComponent(this.session.conversationId)}`;

    try {
      return parcel.picture ? await this.session.upload(`${path}/upload`, partsOf(parcel.activity, parcel.picture)) : await this.session.call('POST', `${path}/activities`, parcel.activity);
    } catch (problem) {
      if (problem instanceof OutOfReach || problem instanceof NotInvited) { return undefined; }
      throw problem;
    }
  }
}

const isPassing = (status: number): boolean => status >= 500 || [401, 403, 408, 409, 429].includes(status);

function partsOf(activity: object, picture: Blob): FormData {
  const parts = new FormData();
  parts.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
  // What somebody called a photo may say where it was, so it goes without a name of its own.
  parts.append('file', picture, 'picture');

  return parts;
}
