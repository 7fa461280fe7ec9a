// On the board a picture can be dragged to another column, with a mouse, a pen or a finger. Nobody needs to: a tap on it asks again, and leads to the same.
import type { Tap } from '../conversation/tap';
import { say } from '../words';

/** From here on it is no tap any more. */
const farEnoughPixels = 8;

const picture = '[data-part=board] .column-list .choice';
const column = '[data-part=board] > [data-part^=column-]';

/** The columns that can be answered in, by the form of the scale that is asked in now; others show what was said in another form. */
const columnsOfForm: Readonly<Record<string, readonly string[]>> = { 'three': ['left', 'middle', 'right'], 'two': ['left', 'right'], 'yes-not-sure': ['left', 'not-sure'] };

interface Drag { readonly picture: HTMLElement; readonly change: Tap; readonly pointer: number; readonly x: number; readonly y: number; moves: boolean; over: HTMLElement | undefined }

/**
 * Lets pictures be dragged on the board of the card in focus.
 * @param stage where that card stands
 * @param tapOf what a tap on a picture says
 * @param placed hears what choosing the column would have said
 */
export function dragOnBoard(stage: HTMLElement, tapOf: (picture: HTMLElement) => Tap | undefined, placed: (tap: Tap) => void): void {
  let drag: Drag | undefined;
  let dropped: HTMLElement | undefined;

  const end = (): Drag | undefined => {
    const ended = drag;
    drag = undefined;
    if (ended) { putBack(ended); }

    return ended;
  };

  stage.dataset['draggable'] = '';
  stage.addEventListener('pointerdown', event => {
    const touched = event.isPrimary && event.button === 0 ? (event.target as Element).closest<HTMLElement>(picture) : null;
    const change = touched && tapOf(touched);

    dropped = undefined;
    end();
    if (touched && change) { drag = { picture: touched, change, pointer: event.pointerId, x: event.clientX, y: event.clientY, moves: false, over: undefined }; }
  });
  stage.addEventListener('pointermove', event => { if (drag?.pointer === event.pointerId) { move(drag, event); } });
  stage.addEventListener('pointerup', event => {
    const ended = drag?.pointer === event.pointerId ? end() : undefined;

    if (!ended?.moves) { return; }

    // The click that follows is the end of a drag and no tap.
    dropped = ended.picture;
    const tap = ended.over && ended.picture.isConnected ? placeIn(ended.over, ended.change) : undefined;
    if (tap && ended.over) { takeIn(ended.over, ended.picture); placed(tap); }
  });
  stage.addEventListener('pointercancel', end);
  stage.addEventListener('click', event => {
    if (event.detail > 0 && dropped?.contains(event.target as Node)) { event.preventDefault(); event.stopImmediatePropagation(); }
    dropped = undefined;
  }, { capture: true });
  // A browser drags pictures by itself, as files.
  stage.addEventListener('dragstart', event => { if ((event.target as Element).closest?.(picture)) { event.preventDefault(); } });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !drag?.moves) { return; }

    dropped = end()?.picture;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
}

function move(drag: Drag, { clientX, clientY }: PointerEvent): void {
  const [across, down] = [clientX - drag.x, clientY - drag.y];

  if (!drag.moves && Math.hypot(across, down) < farEnoughPixels) { return; }
  if (!drag.moves) { begin(drag); }

  drag.picture.style.transform = `translate(${across}px, ${down}px)`;
  // The picture itself is always what lies uppermost under the hand.
  show(drag, document.elementsFromPoint(clientX, clientY).find(element => !drag.picture.contains(element))?.closest<HTMLElement>(column) ?? undefined);
}

function begin(drag: Drag): void {
  drag.moves = true;
  drag.picture.dataset['dragged'] = '';
  // It is heard of wherever the hand goes, beyond the page too.
  drag.picture.setPointerCapture(drag.pointer);
}

function show(drag: Drag, under: HTMLElement | undefined): void {
  const over = under && !under.contains(drag.picture) && placeIn(under, drag.change) ? under : undefined;

  if (over === drag.over) { return; }

  drag.over?.removeAttribute('data-takes');
  over?.setAttribute('data-takes', '');
  drag.over = over;
}

function putBack({ picture: dragged, over }: Drag): void {
  dragged.style.removeProperty('transform');
  dragged.removeAttribute('data-dragged');
  over?.removeAttribute('data-takes');
}

/** What choosing a column says; undefined for one that cannot be answered in now. */
function placeIn(into: HTMLElement, { board, option, points }: Tap): Tap | undefined {
  const shown = into.dataset['part']?.replace('column-', '') ?? '';

  if (!columnsOfForm[String(points)]?.includes(shown)) { return undefined; }

  return { board, option, place: shown === 'not-sure' ? 'middle' : shown, ...(points === 'three' ? {} : { points }) };
}

// It stands where it was put until the board comes anew, with its new name; without a line it stays there and waits with what was said.
function takeIn(into: HTMLElement, dragged: HTMLElement): void {
  const list = into.querySelector('.column-list');
  const hasFocus = dragged === document.activeElement;
  const [option, place] = [dragged.querySelector('.ac-textBlock')?.textContent ?? '', into.querySelector('[role=heading]')?.textContent ?? ''];

  if (!list || !dragged.parentElement) { return; }

  list.append(dragged.parentElement);
  dragged.setAttribute('aria-label', say('board/placed', { option, place }));
  // Whatever is moved in a page loses the focus.
  if (hasFocus) { dragged.focus({ preventScroll: true }); }
}
