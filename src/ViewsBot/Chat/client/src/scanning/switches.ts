// How somebody chooses who does not point and does not type: with one switch, with two, or by resting on a thing. A switch is any key, or a tap anywhere.
import { readsAloud } from '../page/settings';
import { Dwelling } from './dwelling';
import { Scanner } from './scanner';
import type { Switches, Way } from './way';

/** Presses nearer together than this are one: a hand may tremble, and a switch may bounce. */
const oneBeforeMilliseconds = 300;

let scanner: Scanner | undefined;
let dwelling: Dwelling | undefined;
let way: Way = 'none';
let pressed = -oneBeforeMilliseconds;

/** Takes up a way, in place of the one before. */
export function useSwitches({ way: wanted, seconds }: Switches): void {
  listen();
  scanner?.stop();
  dwelling?.stop();
  way = wanted;
  scanner = way === 'one' ? new Scanner(seconds * 1000, readsAloud) : way === 'two' ? new Scanner(undefined, readsAloud) : undefined;
  dwelling = way === 'dwell' ? new Dwelling(seconds * 1000) : undefined;
  scanner?.begin();
}

/** A card has come: the ring begins at its answers. */
export function cardCame(): void { scanner?.begin(); }

// Before anything on the page does; listening twice is listening once.
function listen(): void {
  document.addEventListener('keydown', heardKey, { capture: true });
  document.addEventListener('pointerdown', heardTap, { capture: true });
  document.addEventListener('click', heardClick, { capture: true });
}

function heardKey(event: KeyboardEvent): void {
  if (!scanner || isWriting(event.target) || isForBrowser(event)) { return; }
  if (way === 'two' && event.key !== ' ' && event.key !== 'Enter') { return; }

  take(event);
  if (event.repeat || isBounce(event)) { return; }

  if (way === 'two' && event.key === ' ') { scanner.move(); } else { scanner.choose(); }
}

// With one switch the whole screen is the switch; only the settings stay what they are, for whoever helps.
function heardTap(event: PointerEvent): void {
  if (way !== 'one' || isHelpers(event.target)) { return; }

  take(event);
  if (!isBounce(event)) { scanner?.choose(); }
}

// What the ring chooses is clicked by this page; the click of the tap itself is not for what lies under the finger.
function heardClick(event: MouseEvent): void {
  if (way === 'one' && event.isTrusted && !isHelpers(event.target)) { take(event); }
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isBounce({ timeStamp }: Event): boolean {
  const since = timeStamp - pressed;
  pressed = timeStamp;

  return since < oneBeforeMilliseconds;
}

const isWriting = (target: EventTarget | null): boolean => target instanceof Element && target.matches('input, textarea');

const isForBrowser = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey || key === 'Tab' || key === 'Escape' || key === 'Shift' || /^F\d+$/.test(key);

const isHelpers = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.opener, .settings') !== null;
