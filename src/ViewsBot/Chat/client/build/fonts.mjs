// The typefaces of other scripts, each from its package and each for its own characters: who reads English loads none of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { client } from './places.mjs';

const weights = [400, 700];

/** Every script but Chinese: a few lines each, so that a language's own name stands in its own script on every page. */
const scripts = [
  { family: 'Noto of Scripts', of: 'noto-sans-arabic', parts: ['arabic'] },
  { family: 'Noto of Scripts', of: 'noto-sans-bengali', parts: ['bengali'] },
  { family: 'Noto of Scripts', of: 'noto-sans-gujarati', parts: ['gujarati'] },
  { family: 'Noto of Scripts', of: 'noto-sans-gurmukhi', parts: ['gurmukhi'] },
  { family: 'Noto of Scripts', of: 'noto-sans-tamil', parts: ['tamil'] },
  { family: 'Noto of Scripts', of: 'noto-sans', parts: ['cyrillic', 'cyrillic-ext'] },
  { family: 'Noto Nastaliq', of: 'noto-nastaliq-urdu', parts: ['arabic'] },
];

const chinese = { family: 'Noto of Han', of: 'noto-sans-sc' };

/** Letters that somebody may choose: one file of all a typeface has, of which only Latin is asked for, and nothing before it is chosen. */
const dyslexic = { family: 'OpenDyslexic', of: 'opendyslexic', range: 'U+0000-024F, U+0300-036F, U+1E00-1EFF, U+2000-206F, U+20A0-20CF, U+2122' };

const made = {
  'letters.css': () => weights.map(weight => face(dyslexic.family, `@fontsource/${dyslexic.of}/files/${dyslexic.of}-latin-${weight}-normal.woff2`, String(weight), dyslexic.range)),
  'scripts.css': () => scripts.flatMap(({ family, of, parts }) => {
    const ranges = rangesOf('@fontsource', of);

    return parts.flatMap(part => weights.map(weight => face(family, `@fontsource/${of}/files/${of}-${part}-${weight}-normal.woff2`, String(weight), ranges[part])));
  }),
  // A hundred pieces of it: only pages in Chinese say where each is.
  'han.css': () => Object.entries(rangesOf('@fontsource-variable', chinese.of)).map(([part, range]) =>
    face(chinese.family, `@fontsource-variable/${chinese.of}/files/${chinese.of}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`, '100 900', range)),
};

/** Lets styles import `fonts:scripts.css`, `fonts:letters.css` and `fonts:han.css`. */
export const fonts = {
  name: 'fonts',
  setup(build) {
    build.onResolve({ filter: /^fonts:/ }, ({ path }) => ({ path: path.slice('fonts:'.length), namespace: 'fonts' }));
    build.onLoad({ filter: /.*/, namespace: 'fonts' }, ({ path }) => ({ contents: made[path]().join('\n'), loader: 'css', resolveDir: client }));
  },
};

const rangesOf = (scope, name) => JSON.parse(readFileSync(join(client, 'node_modules', scope, name, 'unicode.json'), 'utf8'));

const face = (family, file, weight, range) =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: url("${file}") format("woff2"); unicode-range: ${range}; }`;
