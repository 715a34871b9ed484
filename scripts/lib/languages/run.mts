// The body of `npm run languages`: see ../../languages.mjs.
import { buildIfChanged } from '../build/build.mts';
import { installKeyring } from '../keyring/packages.mts';
import { main } from '../main.mjs';
import { printSummary } from '../test/summary.mts';
import { vitestStep } from '../test/vitest-step.mts';

await main(async () => {
  await buildIfChanged();
  await installKeyring();
  const env = { ...process.env, FILEREADY_LANGUAGES: '1' };
  const outcome = await vitestStep('languages', ['browser'], { env });
  console.log(outcome.output.trimEnd());
  return printSummary([outcome]);
});
