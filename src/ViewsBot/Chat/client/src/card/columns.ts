// The board for whoever hears it: each column is a heading and a list of its pictures, and each picture's name says where it stands.
import { follow, say } from '../words';

/** Makes the columns of a card's board into lists; a card without a board stays as it is. */
export function listColumns(card: HTMLElement): void {
  for (const column of columnsOf(card)) {
    const heading = column.querySelector<HTMLElement>('[role=heading]');
    const pictures = column.querySelectorAll<HTMLElement>('.choice');

    if (!heading) { continue; }

    // Below the question; and the scale's picture says once more what its word says.
    heading.setAttribute('aria-level', '3');
    heading.id = `${column.id}-word`;
    column.querySelector(':scope > .picture img')?.setAttribute('alt', '');
    column.append(listOf(pictures, heading));
    for (const picture of pictures) { nameByPlace(picture, heading); }
  }
}

/** The columns of a card's board, in order. */
export const columnsOf = (card: HTMLElement): HTMLElement[] => [...card.querySelectorAll<HTMLElement>('[data-part=board] > [data-part^=column-]')];

/** What is said of a board: of each column its word, and then what stands in it. */
export const saidOf = (card: HTMLElement): string[] =>
  columnsOf(card).map(column => [column.querySelector('[role=heading]')?.textContent, [...column.querySelectorAll('.choice > .ac-textBlock:not([data-part^=lang-])')].map(word => word.textContent).join(', ')].filter(Boolean).join(': '));

function listOf(pictures: Iterable<HTMLElement>, heading: HTMLElement): HTMLElement {
  const list = document.createElement('div');
  list.className = 'column-list';

  for (const picture of pictures) {
    const item = document.createElement('div');
    item.setAttribute('role', 'listitem');
    item.append(picture);
    list.append(item);
  }
  // A list of nothing is none.
  if (list.hasChildNodes()) { list.setAttribute('role', 'list'); list.setAttribute('aria-labelledby', heading.id); }

  return list;
}

// The page may still be turning to the card's language: then the name is put again once it has.
function nameByPlace(picture: HTMLElement, heading: HTMLElement): void {
  const option = picture.getAttribute('aria-label') ?? '';

  follow(picture, () => picture.setAttribute('aria-label', say('board/placed', { option, place: heading.textContent ?? '' })));
}
