// Runs test/rules with leave to write the pages of docs/rules: see ../rules.mjs.
import { main } from './main.mjs';
import { printSummary } from './test/summary.mts';
import { vitestStep } from './test/vitest-step.mts';

await main(async () => {
  const env = { ...process.env, APPROVE: '1' };
  const outcome = await vitestStep('rules', ['node'], {
    extra: ['test/rules', 'test/faults'],
    env,
  });
  if (outcome.failures.length > 0) console.log(outcome.output.trimEnd());
  return printSummary([outcome]);
});
