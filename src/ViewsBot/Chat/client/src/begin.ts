// The first words with the server, in a small file of their own: while they go to and fro, the rest of the page is still being read.
import { NotInvited, OutOfReach, Session } from './directline/session';
import { patience, pause } from './waiting';

/** Who this page speaks for. */
export const session = new Session();

let tellUnreached: () => void;

/** Comes when the first call has not reached the server. */
export const unreached = new Promise<void>(resolve => { tellUnreached = resolve; });

/** Whether this device is invited; waits however long the way to the server is gone. */
export const invited: Promise<boolean> = opens();

/** Where the first socket is opened; undefined when that could not be learnt yet. */
export const firstAddress: Promise<string | undefined> = invited.then(yes => yes ? session.begin() : undefined).catch(() => undefined);

async function opens(): Promise<boolean> {
  for (let tries = 0; ; tries++) {
    try {
      await session.open();
      return true;
    } catch (problem) {
      if (problem instanceof NotInvited) { return false; }
      if (!(problem instanceof OutOfReach)) { throw problem; }
      tellUnreached();
      await pause(patience(tries));
    }
  }
}
