// Elements, made without markup in strings: the page's policy allows none.

import { englishOf, follow, say } from '../words';

type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element with attributes and children; `true` is an attribute without a value, `false` none. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  set(element, attributes);
  element.append(...children);

  return element;
}

/** Says a sentence in an element that follows the page's language, with its English beneath it where that must be understood too. */
export function saying<Said extends HTMLElement>(element: Said, key: string): Said {
  follow(element, () => {
    const english = englishOf(key);
    element.replaceChildren(say(key), ...(english === undefined ? [] : [' ', inEnglish(english)]));
  });

  return element;
}

/** English words beneath others: smaller, in their own direction, and known for English. */
export const inEnglish = (words: string): HTMLElement => make('span', { class: 'english', lang: 'en', dir: 'ltr' }, words);

const svgNames = 'http://www.w3.org/2000/svg';

/** A small drawing out of paths, for the eye only. */
export function drawing(...paths: string[]): SVGSVGElement {
  const svg = document.createElementNS(svgNames, 'svg');
  set(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' });

  for (const path of paths) {
    const line = document.createElementNS(svgNames, 'path');
    line.setAttribute('d', path);
    svg.append(line);
  }

  return svg;
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) { element.setAttribute(name, value === true ? '' : value); }
  }
}
