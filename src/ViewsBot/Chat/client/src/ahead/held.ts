// The topic's cards as this tab holds them: they outlive a reload, and go with the tab. Nothing that anybody said is among them.
import type { Pass } from '../directline/session';

/** A topic's cards from the one that was in focus on. */
export interface Held {
  /** Which cards they are: of which board, in which form and language. */
  readonly of: string;
  /** The option that is in focus. */
  readonly at: string;
  readonly cards: readonly object[];
  /** Whose conversation it is; no token. */
  readonly pass: Pass;
}

const name = 'viewsbot/ahead';

export function recall(): Held | undefined {
  try { return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Held | undefined ?? undefined; } catch { return undefined; }
}

export function hold(held: Held | undefined): void {
  // A device that stores nothing still goes on from memory.
  try { if (held) { sessionStorage.setItem(name, JSON.stringify(held)); } else { sessionStorage.removeItem(name); } } catch { /* see above */ }
}
