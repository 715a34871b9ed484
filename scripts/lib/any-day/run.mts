// Runs the unit tests at every moment, or at those that `--only` names: see ../../any-day.mjs.
import { readFlags } from '../flags.mjs';
import { counts } from '../outcome.mjs';
import { MOMENTS, type Moment } from './moments.mts';
import { nameOf, type Outcome, runAt, unevenCounts } from './run-at.mts';

const { only }: { readonly only: readonly string[] } = readFlags({
  only: { type: 'string', multiple: true, default: [] },
});

const sums = (outcomes: readonly Outcome[]): string => {
  const { passed, failed, skipped } = counts(outcomes);
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
};

/** Runs one moment and prints its line; what vitest printed follows where something failed. */
async function report(moment: Moment): Promise<Outcome> {
  const start = performance.now();
  const outcome = await runAt(moment);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${nameOf(moment).padEnd(40)} ${sums([outcome])}  (${seconds} s)`);
  if (outcome.failures.length > 0) console.log(outcome.output.trimEnd());
  return outcome;
}

const moments = MOMENTS.filter(
  (moment) => only.length === 0 || only.some((text) => nameOf(moment).includes(text)),
);
if (moments.length === 0) {
  console.error(`No such moment: choose from ${MOMENTS.map(nameOf).join(', ')}`);
  process.exit(2);
}

const runs: { readonly moment: Moment; readonly outcome: Outcome }[] = [];
for (const moment of moments) runs.push({ moment, outcome: await report(moment) });

const outcomes = runs.map(({ outcome }) => outcome);
const uneven = unevenCounts(runs);
const failures = [...outcomes.flatMap((outcome) => outcome.failures), ...uneven];
const skips = new Set(outcomes.flatMap((outcome) => outcome.skips));
if (skips.size > 0)
  console.log(`\nCould not run here:\n${[...skips].map((line) => `  - ${line}`).join('\n')}`);
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((line) => `  - ${line}`).join('\n')}`);
console.log(`\n${sums([...outcomes, { passed: 0, failures: uneven, skips: [], output: '' }])}`);
process.exitCode = failures.length === 0 ? 0 : 1;
