// Runs the unit tests at every moment, or at those that `--only` names: see ../../any-day.mjs.
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { installKeyring } from '../keyring/packages.mts';
import { main } from '../main.mjs';
import type { Outcome } from '../test/outcome.mts';
import { countsInWords, failedLine, printSummary } from '../test/summary.mts';
import { runManyCases } from './many-cases.mts';
import { MOMENTS, type Moment } from './moments.mts';
import { nameOf, runAt, unevenCounts } from './run-at.mts';

const flags = readFlags({ only: { type: 'string', multiple: true, default: [] } });

const onFailure = (line: string) => console.log(failedLine(line));

/** Runs one moment and prints its line; what vitest printed follows where something failed. */
async function report(moment: Moment): Promise<Outcome> {
  const start = performance.now();
  const outcome = await runAt(moment, { onFailure });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${nameOf(moment).padEnd(40)} ${countsInWords([outcome])}  (${seconds} s)`);
  if (outcome.failures.length > 0) console.log(outcome.output.trimEnd());
  return outcome;
}

function chooseMoments(only: readonly string[]): readonly Moment[] {
  const chosen = MOMENTS.filter(
    (moment) => only.length === 0 || only.some((text) => nameOf(moment).includes(text)),
  );
  if (chosen.length > 0) return chosen;
  throw new Error(`No such moment: choose from ${MOMENTS.map(nameOf).join(', ')}`);
}

await main(async () => {
  const moments = chooseMoments(flags.only);
  await buildIfChanged();
  await installKeyring();
  const runs: { readonly moment: Moment; readonly outcome: Outcome }[] = [];
  for (const moment of moments) runs.push({ moment, outcome: await report(moment) });
  const long = flags.only.length === 0 ? await runManyCases(onFailure) : [];
  const uneven = { passed: 0, failures: unevenCounts(runs), skips: [], output: '' };
  return printSummary([...runs.map(({ outcome }) => outcome), uneven, ...long]);
});
