// Waiting that ends early when there is a reason to hope: the network is back, or somebody looks at the page again.

/** Waits; at most this many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    const stop = new AbortController();
    const done = (): void => { clearTimeout(timer); stop.abort(); resolve(); };
    const timer = setTimeout(done, milliseconds);

    window.addEventListener('online', done, { signal: stop.signal });
    document.addEventListener('visibilitychange', () => { if (!document.hidden) { done(); } }, { signal: stop.signal });
  });
}

const shortest = 250;
const longest = 1500;

/** How long to wait before the next try: short first, never two seconds, and not in step with every other device. */
export const patience = (tries: number): number =>
  Math.min(longest, shortest * 2 ** tries) * (0.75 + Math.random() * 0.5);
