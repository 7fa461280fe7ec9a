// Elements, made without markup in strings: the page's policy allows none.

type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element with attributes and children; `true` is an attribute without a value, `false` none. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  set(element, attributes);
  element.append(...children);

  return element;
}

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
