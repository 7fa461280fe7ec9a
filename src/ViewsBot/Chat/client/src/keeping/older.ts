// A page that was kept on the device may be older than the server it meets again: it then begins anew, as the server's own.
import type { Session } from '../directline/session';

const name = 'viewsbot/begun-anew';

/** Begins anew where that is so; once for each build, whatever stands between here and the server. @returns whether it does */
export function beginsAnew(session: Session): boolean {
  if (!session.isOld || !navigator.serviceWorker?.controller) { return false; }

  try {
    if (sessionStorage.getItem(name) === session.build) { return false; }
    sessionStorage.setItem(name, session.build);
  } catch { return false; }

  location.reload();

  return true;
}
