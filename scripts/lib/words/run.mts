// The body of `npm run words`: see ../../words.mjs.
import { main } from '../main.mjs';
import { root } from '../paths.mjs';
import { problemsIn } from './check.mts';

await main(async () => {
  const problems = await problemsIn(root);
  for (const { file, place, problem } of problems) console.log(`${file}:${place}: ${problem}`);
  console.log(problems.length === 0 ? 'Every text is in order.' : `${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
});
