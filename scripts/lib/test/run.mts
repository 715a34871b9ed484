// The body of `npm test` and of the commands that run some of its steps.
import { readFlags } from '../flags.mts';
import { installKeyring } from '../keyring/packages.mts';
import { main } from '../main.mjs';
import { runSteps, type StepResult } from './run-steps.mts';
import { chooseSteps } from './steps.mts';
import { printSummary } from './summary.mts';

const flags = readFlags({
  only: { type: 'string', multiple: true, default: [] },
  fast: { type: 'boolean', default: false },
});

function printOutput({ step, outcome }: StepResult): void {
  if (outcome.failures.length > 0 && outcome.output)
    console.log(`\n--- ${step.name} ---\n${outcome.output.trimEnd()}`);
}

await main(async () => {
  const only = flags.only.flatMap((names) => names.split(','));
  const steps = chooseSteps(only, flags.fast);
  if (steps.some((step) => step.needsBuild)) await installKeyring();
  const results = await runSteps(steps, console.log);
  results.forEach(printOutput);
  return printSummary(results.map(({ outcome }) => outcome));
});
