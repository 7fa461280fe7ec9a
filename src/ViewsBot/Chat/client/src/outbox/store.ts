// What waits on the device, each under a name of its own, so that two pages of one conversation never overwrite each other.
import type { Parcel } from './parcel';
import { addPicture, picturesOf, removePicture } from './pictures';

const root = 'viewsbot/waiting/';
// Says that a picture waits, so that a page with none never asks the device's database.
const picture = 'picture';

export class Store {
  private readonly prefix: string;
  private last = 0;

  constructor(private readonly conversationId: string) { this.prefix = `${root}${conversationId}/`; }

  /** The taps that wait from before, in the order they were made. */
  all(): Parcel[] {
    return this.names().filter(name => localStorage.getItem(name) !== picture).map(name => JSON.parse(localStorage.getItem(name) ?? 'null') as Parcel | null).filter(parcel => parcel !== null);
  }

  /** The drawings and photos that wait from before. */
  async pictures(): Promise<readonly Parcel[]> {
    if (!this.names().some(name => localStorage.getItem(name) === picture)) { return []; }

    try { return await picturesOf(this.conversationId); } catch { return []; }
  }

  /** The parcel with its place. */
  place(parcel: Parcel): Parcel { return { ...parcel, place: this.nextPlace() }; }

  add(parcel: Parcel): void {
    if (parcel.picture) { void this.addPicture(parcel); } else { this.set(parcel, JSON.stringify(parcel)); }
  }

  remove(parcel: Parcel): void {
    const names = this.names().filter(name => name.endsWith(` ${parcel.mark}`));

    // First the picture, then what says that there is one: whatever ends the page in between, it is looked for again.
    if (parcel.picture && names.length > 0) { void removePicture(parcel.mark).then(() => forget(names), () => undefined); } else { forget(names); }
  }

  private async addPicture(parcel: Parcel): Promise<void> {
    this.set(parcel, picture);
    try { await addPicture(this.conversationId, parcel); } catch { forget(this.names().filter(name => name.endsWith(` ${parcel.mark}`))); }
  }

  private set({ mark, place }: Parcel, value: string): void {
    // A device that stores nothing (full, or forbidden) still sends from memory.
    try { localStorage.setItem(`${this.prefix}${place} ${mark}`, value); } catch { /* see above */ }
  }

  private names(): string[] {
    try { return Object.keys(localStorage).filter(name => name.startsWith(this.prefix)).sort(); } catch { return []; }
  }

  // Milliseconds since 1970 have thirteen digits until the year 2286, so they sort as text.
  private nextPlace(): number { return this.last = Math.max(Date.now(), this.last + 1); }
}

const forget = (names: readonly string[]): void => names.forEach(name => localStorage.removeItem(name));
