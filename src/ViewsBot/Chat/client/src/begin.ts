// The first words with the server, in a small file of their own: while they go to and fro, the rest of the page is still being read.
// What the page shares with whatever it fetches later stands in this file too, so that the first card waits for no third one.
import { type Begun, NotInvited, OutOfReach, Session } from './directline/session';
import { patience, pause } from './waiting';

export * from './directline/session';
export * from './page/kept';
export * from './page/make';
export * from './page/settings';
export * from './page/voice';
export * from './scanning/way';
export * from './waiting';
export * from './words';

/** Who this page speaks for. */
export const session = new Session();

let tellUnreached: () => void;

/** Comes when the first call has not reached the server. */
export const unreached = new Promise<void>(resolve => { tellUnreached = resolve; });

const entered = enters();

/** Whether this device is invited; waits however long the way to the server is gone. */
export const invited: Promise<boolean> = entered.then(first => first !== undefined);

/** The conversation as the first call found it; undefined when it could not be begun yet. */
export const begun: Promise<Begun | undefined> = entered.then(first => first?.begun);

async function enters(): Promise<{ readonly begun: Begun | undefined } | undefined> {
  for (let tries = 0; ; tries++) {
    try {
      return { begun: await session.enter() };
    } catch (problem) {
      if (problem instanceof NotInvited) { return undefined; }
      if (!(problem instanceof OutOfReach)) { throw problem; }
      tellUnreached();
      await pause(patience(tries));
    }
  }
}
