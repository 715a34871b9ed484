// The body of `npm run inputs`: see ../../inputs.mjs.
import { buildIfChanged } from '../build/build.mts';
import { installKeyring } from '../keyring/packages.mts';
import { main } from '../main.mjs';
import { runNamed } from '../named/run.mts';
import { IN_TEST_NAME, inputsIn, NAMES_AN_INPUT, pageOf } from './page.mts';
import { INPUTS } from './table.mts';

await main(async () => {
  await buildIfChanged();
  await installKeyring();
  return runNamed({
    rows: INPUTS,
    idsIn: inputsIn,
    names: { source: NAMES_AN_INPUT, tests: IN_TEST_NAME },
    page: 'docs/inputs.md',
    textOf: pageOf,
  });
});
