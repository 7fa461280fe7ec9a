// Taps that wait on the device, each under a name of its own, so that two pages of one conversation never overwrite each other.
import type { Parcel } from './parcel';

const root = 'viewsbot/waiting/';

export class Store {
  private readonly prefix: string;
  private last = 0;

  constructor(conversationId: string) { this.prefix = `${root}${conversationId}/`; }

  /** What waits from before, in the order it was tapped. */
  all(): Parcel[] {
    return this.names().map(name => JSON.parse(localStorage.getItem(name) ?? 'null') as Parcel | null).filter(parcel => parcel !== null);
  }

  add(parcel: Parcel): void {
    // A device that stores nothing (full, or forbidden) still sends from memory.
    try { localStorage.setItem(`${this.prefix}${this.nextPlace()} ${parcel.mark}`, JSON.stringify(parcel)); } catch { /* see above */ }
  }

  remove(mark: string): void {
    this.names().filter(name => name.endsWith(` ${mark}`)).forEach(name => localStorage.removeItem(name));
  }

  private names(): string[] {
    try { return Object.keys(localStorage).filter(name => name.startsWith(this.prefix)).sort(); } catch { return []; }
  }

  // Milliseconds since 1970 have thirteen digits until the year 2286, so they sort as text.
  private nextPlace(): number { return this.last = Math.max(Date.now(), this.last + 1); }
}
