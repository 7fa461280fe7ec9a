// The pictures that cards/pictures/pictures.json names, out of OpenMoji: drawn for the web, in pixels for channels without SVG.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { modules, pictureList } from './places.mjs';

const pixels = 256;

export async function drawPictures(folder) {
  const { pictures } = JSON.parse(readFileSync(pictureList, 'utf8'));

  for (const [key, { openmoji }] of Object.entries(pictures)) {
    const source = join(modules, 'openmoji', 'color', 'svg', `${openmoji}.svg`);

    if (!existsSync(source)) { throw new Error(`cards/pictures/pictures.json, "${key}": OpenMoji has no picture ${openmoji}.`); }

    copyFileSync(source, join(folder, `${key}.svg`));
    writeFileSync(join(folder, `${key}.png`), inPixels(readFileSync(source)));
  }

  return {};
}

function inPixels(svg) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font: { loadSystemFonts: false } }).render().asPng();
}
