// What a ring stops at, and in which order: the answers first, then the way to tell somebody, then the controls, and what is seldom needed last.

const stops = 'button, [role=button], summary, a[href]';

/** Where each comes; of several that fit the first counts, and what fits none comes last. */
const ranks: readonly (readonly [selector: string, rank: number])[] = [
  // Of several pictures the one that is asked now.
  ['main [data-part^=option-]:has([data-part=now]) .choice', -1],
  ['main .choice', 0],
  ['header .tell', 2],
  ['main .hear', 3],
  ['main [data-part=controls] *', 4],
  ['main [data-part=more-controls] *, main [data-part=more-ways] *', 5],
  ['main .ac-actionSet *', 1],
  ['main *', 6],
  ['.ways *', 7],
];

const last = 8;

/** Nobody needs a ring to get to the question it is on, words are typed with more than a switch, and the page at the foot has no ring to come back by. */
const passedBy = '.skip, .typing *, footer *';

/** Everything there is to choose just now. */
export function order(): HTMLElement[] {
  const alone = aloneNow();
  const found = [...(alone ?? document.body).querySelectorAll<HTMLElement>(stops)].filter(element => isThere(element) && !element.matches(passedBy));

  return found.map((element, at) => ({ element, at, rank: rankOf(element) })).sort((one, other) => one.rank - other.rank || one.at - other.at).map(({ element }) => element);
}

// A reply in confidence is hidden before anything else is done, and settings that are open are closed.
function aloneNow(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main.private, .settings')].find(element => !element.hidden);
}

const isThere = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getAttribute('aria-disabled') !== 'true';

const rankOf = (element: HTMLElement): number => ranks.find(([selector]) => element.matches(selector))?.[1] ?? last;
