// Which way somebody chooses who does not point and does not type. What was chosen on this device is kept on it.

export type Way = 'none' | 'one' | 'two' | 'dwell';

export interface Switches { readonly way: Way; readonly seconds: number }

const name = 'viewsbot/switches';
const usual: Switches = { way: 'none', seconds: 2 };

let now = usual;
let taken: () => void = () => undefined;

/** Takes up what was chosen on this device; `take` is told where something was, and of every change. */
export function applyWay(take: () => void): void {
  taken = take;
  now = { ...usual, ...stored() };
  if (now.way !== 'none') { take(); }
}

/** How somebody chooses now. */
export const wayNow = (): Switches => now;

/** Changes something for now, and for this device. */
export function keepWay(change: Partial<Switches>): void {
  now = { ...now, ...change };
  // A device that keeps nothing still does what was just chosen.
  try { localStorage.setItem(name, JSON.stringify(now)); } catch { /* see above */ }
  taken();
}

function stored(): Partial<Switches> {
  try { return JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Switches>; } catch { return {}; }
}
