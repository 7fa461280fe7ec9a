// Writes what Unicode's own data say of each whole number, by way of Intl.PluralRules: what our rules are held against.
import { writeFileSync } from 'node:fs';

const asInPortugal = { pt: 'pt-PT' };
const languages = ['ar', 'bn', 'ckb', 'en', 'es', 'fa', 'fr', 'gu', 'pa', 'pl', 'ps', 'pt', 'ro', 'so', 'ta', 'tr', 'uk', 'ur', 'zh-Hans'];
const numbers = [...Array(201).keys(), 1000, 1001, 1011, 100_000, 1_000_000, 1_000_001, 2_000_000];

const lines = languages.map(language => {
  const rules = new Intl.PluralRules(asInPortugal[language] ?? language);

  return `${language}\t${numbers.map(number => `${number}:${rules.select(number)}`).join(' ')}`;
});

writeFileSync(new URL('../ViewsBot.Tests/Content/plurals.tsv', import.meta.url), lines.join('\n') + '\n');
