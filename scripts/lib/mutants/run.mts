// The body of `npm run mutants`: see ../../mutants.mjs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { inRoot } from '../paths.mjs';
import { type Change, changesOf } from './change.mts';
import { MODULES, type Module } from './modules.mts';
import { ENOUGH, pageWith, scoreOf, sectionOf } from './page.mts';
import { reasonOf } from './reasons.mts';

const PAGE = inRoot('docs', 'mutants.md');

const flags = readFlags({
  only: { type: 'string', multiple: true, default: [] },
  file: { type: 'string', multiple: true, default: [] },
  at: { type: 'string', default: '2' },
});

/** Makes every change of these files, one at a time, and runs the module's tests each time. */
async function changesOfFiles({ tests }: Module, files: readonly string[]) {
  process.env.FILEREADY_MUTANTS_TESTS = tests.join(';');
  const results = await new Stryker({
    mutate: [...files],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: { configFile: 'scripts/lib/mutants/vitest.config.mts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(flags.at),
    // A busy machine is slow; a change counts as noticed by its slowness only if the tests never end.
    timeoutMS: 30_000,
    disableTypeChecks: false,
    ignorePatterns: ['.cache', 'build', 'dist', 'test-results'],
    tempDirName: '.cache/mutants',
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  }).runMutationTest();
  return changesOf(results);
}

const unexplained = (changes: readonly Change[]) =>
  changes.filter((change) => change.outcome === 'survived' && reasonOf(change) === undefined);

/** Prints what nobody noticed and has no reason for it. */
function printUnexplained(changes: readonly Change[]): void {
  for (const { file, line, from, to } of unexplained(changes))
    console.log(`  unnoticed  ${file}:${line}: ${from} -> ${to}`);
}

/** Measures a module and puts it on the page. Whether enough of its changes are noticed, and the rest have a reason. */
async function measure(module: Module): Promise<boolean> {
  const changes = await changesOfFiles(module, module.files);
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const section = sectionOf(module, changes);
  writeFileSync(PAGE, pageWith(page, MODULES, { module, section }));
  printUnexplained(changes);
  const { noticed, valid, percent } = scoreOf(changes);
  console.log(`${module.name}: ${noticed} of ${valid}, ${percent} of 100\n`);
  return percent >= ENOUGH && unexplained(changes).length === 0;
}

await main(async () => {
  const only = flags.only.flatMap((ids) => ids.split(','));
  const modules = MODULES.filter(({ id }) => only.length === 0 || only.includes(id));
  const [module] = modules;
  if (!module) throw new Error(`Known are ${MODULES.map(({ id }) => id).join(', ')}`);
  if (flags.file.length > 0) {
    printUnexplained(await changesOfFiles(module, flags.file));
    return 0;
  }
  let isEnough = true;
  for (const one of modules) isEnough = (await measure(one)) && isEnough;
  return isEnough ? 0 : 1;
});
