// Writes the policy files, or with --check says what is wrong with those in the project: see ../../policy.mjs.
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { CHECKS } from './check/checks.mts';
import { FILES, PATHS, readFiles, saveFiles, writtenFrom } from './files.mts';

const { check } = readFlags({ check: { type: 'boolean', default: false } });

await main(async () => {
  const files = readFiles();
  if (!check) {
    saveFiles(writtenFrom(files.guide));
    for (const name of FILES) console.log(PATHS[name]);
    return 0;
  }
  let failed = 0;
  for (const { name, run } of CHECKS) {
    const problems = await run(files);
    if (problems.length > 0) failed += 1;
    console.log(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${name}`);
    for (const problem of problems) console.log(`        ${problem}`);
  }
  console.log(`\n${CHECKS.length - failed} passed, ${failed} failed, 0 skipped`);
  return failed === 0 ? 0 : 1;
});
