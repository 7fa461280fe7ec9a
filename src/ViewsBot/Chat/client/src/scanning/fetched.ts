// What switches and resting on things need is fetched for those who use it; nobody else waits for it.
import { wayNow } from './way';

let here: typeof import('./switches') | undefined;

/** Takes up the way that is chosen now. */
export async function takeWay(): Promise<void> {
  // Without a line it is asked for again with the next card.
  here ??= await import('./switches').catch(() => undefined);
  here?.useSwitches(wayNow());
}

/** A card has come. */
export function cardCame(): void {
  if (here) { here.cardCame(); } else if (wayNow().way !== 'none') { void takeWay(); }
}
