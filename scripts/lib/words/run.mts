// The body of `npm run words`: see ../../words.mjs.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { main } from '../main.mjs';
import { root } from '../paths.mjs';
import { problemsIn } from './check.mts';
import { languageProblems, TRANSLATIONS, type Translation } from './languages.mts';
import { reviewProblems, sheetFor, takeSheet, writeReviews } from './review.mts';

/** The language after a command-line word; undefined where the word is not there. */
function languageAfter(word: string): Translation | undefined {
  const place = process.argv.indexOf(word);
  if (place < 0) return undefined;
  const language = TRANSLATIONS.find((one) => one === process.argv[place + 1]);
  if (!language) throw new Error(`${word} needs es or ht`);
  return language;
}

await main(async () => {
  const out = languageAfter('--sheet');
  const back = languageAfter('--take-sheet');
  if (out) process.stdout.write(sheetFor(root, out));
  if (back) {
    const { data } = Papa.parse<string[]>(readFileSync(process.argv.at(-1) ?? '', 'utf8'));
    takeSheet(root, back, data.slice(1));
  }
  if (process.argv.includes('--review')) writeReviews(root);
  if (out || back || process.argv.includes('--review')) return 0;
  // `--check` looks at the translations alone, which takes a second.
  const ofLanguages = [...languageProblems(root), ...reviewProblems(root)];
  const isOnlyLanguages = process.argv.includes('--check');
  const problems = isOnlyLanguages ? ofLanguages : [...(await problemsIn(root)), ...ofLanguages];
  for (const { file, place, problem } of problems) console.log(`${file}:${place}: ${problem}`);
  console.log(problems.length === 0 ? 'Every text is in order.' : `${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
});
