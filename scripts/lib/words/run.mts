// The body of `npm run words`: see ../../words.mjs.
import { main } from '../main.mjs';
import { root } from '../paths.mjs';
import { problemsIn } from './check.mts';
import { languageProblems } from './languages.mts';

await main(async () => {
  // `--check` looks at the translations alone, which takes a second.
  const isOnlyLanguages = process.argv.includes('--check');
  const problems = isOnlyLanguages
    ? languageProblems(root)
    : [...(await problemsIn(root)), ...languageProblems(root)];
  for (const { file, place, problem } of problems) console.log(`${file}:${place}: ${problem}`);
  console.log(problems.length === 0 ? 'Every text is in order.' : `${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
});
