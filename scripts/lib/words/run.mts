// The body of `npm run words`: see ../../words.mjs.
import { readFileSync } from 'node:fs';
import { main } from '../main.mjs';
import { root } from '../paths.mjs';
import { problemsIn } from './check.mts';
import { languageProblems, TRANSLATIONS, type Translation } from './languages.mts';
import { reviewProblems, writeReviews } from './review.mts';
import { sheetFor, takeSheet } from './sheet.mts';

/** What follows a word of the command line; undefined where the word is not there. */
function after(word: string): readonly string[] | undefined {
  const place = process.argv.indexOf(word);
  return place < 0 ? undefined : process.argv.slice(place + 1);
}

function languageNamed(name: string | undefined): Translation {
  const language = TRANSLATIONS.find((one) => one === name);
  if (!language) throw new Error('Name the language: es or ht');
  return language;
}

function takeBack([name, file]: readonly string[]): number {
  const language = languageNamed(name);
  if (file === undefined) throw new Error('Name the sheet that came back');
  const { taken, refused, comments } = takeSheet(root, language, readFileSync(file, 'utf8'));
  for (const { key, why } of refused) console.log(`${key}: not taken, ${why}`);
  for (const { key, comment } of comments) console.log(`${key}: ${comment}`);
  console.log(`${taken} texts are checked now, ${refused.length} were not taken`);
  return refused.length === 0 ? 0 : 1;
}

function check(problems: Awaited<ReturnType<typeof problemsIn>>): number {
  for (const { file, place, problem } of problems) console.log(`${file}:${place}: ${problem}`);
  console.log(problems.length === 0 ? 'Every text is in order.' : `${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

await main(async () => {
  const out = after('--sheet');
  const back = after('--take-sheet');
  if (out) process.stdout.write(sheetFor(root, languageNamed(out[0])));
  if (out) return 0;
  if (back) return takeBack(back);
  if (after('--review')) {
    writeReviews(root);
    return 0;
  }
  // `--check` looks at the translations alone, which takes a second.
  const ofLanguages = [...languageProblems(root), ...reviewProblems(root)];
  return check(after('--check') ? ofLanguages : [...(await problemsIn(root)), ...ofLanguages]);
});
