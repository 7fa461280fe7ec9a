// A telephone number is one thing: half of it at the end of a line is dialled wrongly.

const inGroups = /(\d+(?:[ \u00a0]\d+)+)/;

/** Keeps the groups of each number in an element on one line. */
export function keepNumbersWhole(element: HTMLElement): void {
  for (const text of textsIn(element)) {
    const parts = text.data.split(inGroups);

    // Every second part is what was split at: a number.
    if (parts.length > 1) { text.replaceWith(...parts.map((part, at) => at % 2 === 1 ? whole(part) : part)); }
  }
}

function textsIn(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) { texts.push(walker.currentNode as Text); }

  return texts;
}

function whole(number: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'number';
  span.textContent = number;

  return span;
}
