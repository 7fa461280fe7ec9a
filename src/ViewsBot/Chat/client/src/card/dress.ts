// Gives what the renderer made our own classes, so that all of its look stands in the styles.
import {
  type Action, ActionSet, type CardElement, CardElementContainer, Column, Container, Image, Input, TextBlock,
} from 'adaptivecards/lib/card-elements';
import { ActionStyle, Size, TextSize, TextWeight } from 'adaptivecards/lib/enums';
import { inEnglish } from '../page/make';
import { keepNumbersWhole } from './numbers';

/** What stands on a button between its word and the English one. */
const between = ' · ';

let cards = 0;

/** `lang-ur`, or `lang-en-3` where several texts are in it. */
const inLanguage = /^lang-([a-z]{2,3}(?:-[A-Z][a-z]{3})?)(-\d+)?$/;

/** Dresses a rendered card. */
export function dress(card: CardElementContainer): void {
  const root = card.renderedElement;

  if (!root) { return; }

  undress(root);
  const prefix = `card-${++cards}-`;
  walk(card, element => dressElement(element, prefix));
}

/** Takes away what the renderer writes on its elements: sizes and colours said there would not follow the reader's own settings. */
export function undress(root: HTMLElement): void { [root, ...root.querySelectorAll<HTMLElement>('*')].forEach(bare); }

/** Visits every element of a card. */
export function walk(element: CardElement, visit: (element: CardElement) => void): void {
  visit(element);

  if (element instanceof CardElementContainer) {
    for (let at = 0; at < element.getItemCount(); at++) { walk(element.getItemAt(at), visit); }
  }
}

/** The actions that are drawn as buttons by an element. */
export function buttonsOf(element: CardElement): Action[] {
  return element instanceof ActionSet ? Array.from({ length: element.getActionCount() }, (_, at) => element.getActionAt(at)).filter(action => action !== undefined) : [];
}

function bare(element: HTMLElement): void {
  const hidden = element.style.display === 'none';
  element.removeAttribute('style');
  if (hidden) { element.style.display = 'none'; }
}

function dressElement(element: CardElement, prefix: string): void {
  const drawn = element.renderedElement;

  if (!drawn) { return; }
  // Several cards stand in one page: an id is only one card's own.
  if (element.id) { drawn.dataset['part'] = element.id; drawn.id = prefix + element.id; }

  if (element instanceof TextBlock) { dressText(element, drawn); markLanguage(element, drawn); }
  if (element instanceof Image) { drawn.classList.add('picture', `picture-${Size[element.size]?.toLowerCase() ?? 'auto'}`); }
  if (element instanceof Container) { dressContainer(element, drawn); }
  if (element instanceof Input) { drawn.classList.add('input'); }

  for (const action of buttonsOf(element)) { dressButton(action, prefix); }
}

function dressText(text: TextBlock, drawn: HTMLElement): void {
  drawn.classList.add(...textClasses(text));
  keepNumbersWhole(drawn);
}

/** A text whose id names a language is in that one: for the voice that reads it, its typeface and its direction. */
function markLanguage({ id }: TextBlock, drawn: HTMLElement): void {
  const [, language, beneath] = id?.match(inLanguage) ?? [];

  if (!language) { return; }

  drawn.lang = language;
  drawn.dir = 'auto';
  // A language's own name is what its choice is called; what stands beneath other words is not.
  if (!beneath) { drawn.closest('[role=button]')?.setAttribute('lang', language); }
}

/** On a button the English stands behind the word; here beneath it, and for a voice in its own language. */
function standEnglishBeneath(button: HTMLElement, title: string): void {
  const [word, english] = title.split(between);

  if (word === undefined || english === undefined) { return; }

  button.removeAttribute('aria-label');
  button.replaceChildren(word, ' ', inEnglish(english));
}

function textClasses(text: TextBlock): string[] {
  return [
    `text-${TextSize[text.effectiveSize]?.toLowerCase() ?? 'default'}`,
    ...(text.effectiveWeight === TextWeight.Bolder ? ['text-bold'] : []),
    ...(text.effectiveIsSubtle ? ['text-quiet'] : []),
  ];
}

function dressContainer(container: Container, drawn: HTMLElement): void {
  if (container.style) { drawn.classList.add(`style-${container.style}`); }
  if (!container.selectAction) { return; }

  drawn.classList.add('choice');
  if (container instanceof Column) { drawn.parentElement?.classList.add('choices'); }
  // Its name is its word, once: not read a second time from inside, nor shown again as a tip.
  drawn.removeAttribute('title');
}

function dressButton(action: Action, prefix: string): void {
  const drawn = action.renderedElement;

  if (!drawn) { return; }

  drawn.removeAttribute('title');
  standEnglishBeneath(drawn, action.title ?? '');
  if (action.style === ActionStyle.Positive) { drawn.dataset['main'] = ''; }
  const controls = drawn.getAttribute('aria-controls');
  if (controls) {
    drawn.setAttribute('aria-controls', controls.split(' ').map(id => prefix + id).join(' '));
    drawn.setAttribute('aria-expanded', 'false');
  }
}
