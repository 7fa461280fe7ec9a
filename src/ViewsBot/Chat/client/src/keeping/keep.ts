// Has the page's own files kept on the device, where the browser can.
import { pageLanguage } from '../words';

const script = '/chat/worker.js';
const scope = '/chat';

/** Begins to keep them, once the page has done what is more urgent. */
export async function beginKeeping(): Promise<void> {
  try {
    await navigator.serviceWorker?.register(script, { scope });
    // The page that is kept is in nobody's language: without a line it turns to the one it is held in now.
    await alsoKeep([`/chat/words/${encodeURIComponent(pageLanguage())}`, ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)]);
  } catch { /* A browser that keeps nothing (private, full, forbidden) still has the page as it is. */ }
}

/** Has these files kept too: paths, of which only the page's own are taken. */
export async function alsoKeep(paths: readonly string[]): Promise<void> {
  (await navigator.serviceWorker?.ready)?.active?.postMessage(paths);
}
