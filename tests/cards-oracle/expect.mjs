// Writes each template's expected.json: what Microsoft's templating engine makes of its example.
// Run it after changing a template (`npm run expect`), and read what changed before you commit it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Template } = require('adaptivecards-templating');
const templates = new URL('../../cards/templates/', import.meta.url);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

for (const name of readdirSync(templates)) {
  const folder = new URL(`${name}/`, templates);
  const card = new Template(read(new URL('card.json', folder))).expand({ $root: read(new URL('example.json', folder)) });
  writeFileSync(new URL('expected.json', folder), JSON.stringify(card, null, 2) + '\n');
}
