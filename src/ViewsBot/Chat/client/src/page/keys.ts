// Answering with the keys: 1, 2 and 3 for the scale's points, arrows from answer to answer. Never while somebody writes, and not for whom they are in the way.
import { settings } from './settings';

/** The points that each number takes: on a scale without a middle 2 takes none, so that a key never changes what it means. */
const points = ['[data-place=left]', '[data-place=middle]', ':is([data-place=right], [data-place=not-sure])'];

const answers = '#stage .choice, #stage [data-part=choices] button:not(.hear)';

/** Of several pictures on a card the one that is asked now. */
const askedNow = '#stage [data-part^=option-]:has([data-part=now])';

/** Where the keys are heard: on the card, on the bar above it, and where nothing has the focus. */
const heardIn = '#stage, header';

/** Presses nearer together than this are one: a hand may tremble, and the next card is another question. */
const oneBeforeMilliseconds = 300;

const directions: Readonly<Record<string, readonly [across: number, down: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

let placed = -oneBeforeMilliseconds;

/** Listens to the keys from now on. */
export function answerWithKeys(): void { document.addEventListener('keydown', heard); }

function heard(event: KeyboardEvent): void {
  if (!settings().keys || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !isHeard(event.target)) { return; }

  const direction = directions[event.key];
  const taken = direction ? move(direction) : !event.repeat && place(event);

  if (taken) { event.preventDefault(); }
}

function isHeard(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.isContentEditable || target.matches('input, textarea, select')) { return false; }

  return target === document.body || target.closest(heardIn) !== null;
}

function place({ key, code, timeStamp }: KeyboardEvent): boolean {
  const point = points[numberOf(key, code) - 1];
  const choice = point && shown(`${asked()} .choice${point}`)[0];

  if (!choice || timeStamp - placed < oneBeforeMilliseconds) { return false; }

  placed = timeStamp;
  choice.click();

  return true;
}

const asked = (): string => document.querySelector(askedNow) ? askedNow : '#stage';

// A digit of any script; or the key of a digit that writes something else without shift, as on French keyboards.
function numberOf(key: string, code: string): number {
  const digit = /^\p{Nd}$/u.test(key) ? valueOf(key) : /^Digit(\d)$/.exec(code)?.[1];

  return Number(digit ?? 0);
}

// The digits of each script stand in a row of ten, nought first.
function valueOf(digit: string): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint((digit.codePointAt(0) as number) - value - 1))) { value++; }

  return value;
}

function move([across, down]: readonly [number, number]): boolean {
  const all = shown(answers);
  const from = all.find(one => one === document.activeElement);
  // Up and down move the page until an answer has the focus.
  const to = from ? neighbour(from, all, across, down) : across ? shown(`${asked()} .choice`)[0] ?? all[0] : undefined;

  to?.focus();

  return to !== undefined;
}

// The nearest that way, as it is seen; where all stand in one row or one column, the other two arrows go along it too.
function neighbour(from: HTMLElement, all: readonly HTMLElement[], across: number, down: number): HTMLElement | undefined {
  const here = middleOf(from);
  const others = all.filter(one => one !== from).map(one => {
    const [x, y] = middleOf(one).map((at, axis) => at - (here[axis] as number)) as [number, number];

    return { one, along: x * across + y * down, aside: Math.abs(x * down) + Math.abs(y * across) };
  });

  if (others.every(({ along }) => Math.abs(along) <= 1)) { return all[all.indexOf(from) + (across + down) * (across && getComputedStyle(from).direction === 'rtl' ? -1 : 1)]; }

  return others.filter(({ along }) => along > 1).sort((one, other) => one.along + 2 * one.aside - other.along - 2 * other.aside)[0]?.one;
}

function middleOf(element: HTMLElement): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();

  return [left + width / 2, top + height / 2];
}

const shown = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)].filter(one => one.checkVisibility());
