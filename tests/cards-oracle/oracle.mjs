// Reads cases from the file named on the command line, holds each against Microsoft's templating engine and card
// parser, and prints what they disagree about as a JSON list of sentences.
//
// A case: { name, template, data, card }. `template` and `data` are what our filler was given, `card` what it made.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';

// The browser bundle looks for `self`; nothing here needs a document, because nothing is rendered.
globalThis.self ??= globalThis;
const require = createRequire(import.meta.url);
const { Template } = require('adaptivecards-templating');
const { AdaptiveCard, CardElement, SerializationContext } = require('adaptivecards/dist/adaptivecards.js');

const { cases } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const problems = cases.flatMap((one) => [...filling(one), ...parsing(one)].map((problem) => `${one.name}: ${problem}`));
process.stdout.write(JSON.stringify(problems));

function filling({ template, data, card }) {
  const engine = new Template(template);
  const expected = engine.expand({ $root: data });
  const difference = firstDifference(expected, card, 'card');

  return difference ? [difference] : [];
}

function parsing({ card }) {
  // Its pattern for `lang` is global, so it remembers where it stopped and refuses every second card.
  CardElement.langProperty.regEx.lastIndex = 0;
  const context = new SerializationContext();
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);

  return [...events, ...parsed.validateProperties().validationEvents.map((event) => event.message)];
}

function firstDifference(expected, actual, path) {
  if (isDeepStrictEqual(expected, actual)) return undefined;
  if (!isContainer(expected) || !isContainer(actual)) {
    return `${path} is ${JSON.stringify(actual)}, and the engine makes it ${JSON.stringify(expected)}`;
  }

  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return [...names].map((name) => firstDifference(expected[name], actual[name], `${path}.${name}`)).find(Boolean);
}

function isContainer(value) {
  return typeof value === 'object' && value !== null;
}
