// Runs the traps of a log that several computers share: see ../firm.mjs.
import { readFlags } from './flags.mts';
import { main } from './main.mjs';
import { printSummary } from './test/summary.mts';
import { vitestStep } from './test/vitest-step.mts';

const flags = readFlags({ traps: { type: 'boolean', default: false } });

await main(async () => {
  if (!flags.traps) throw new Error('Say what to try: npm run firm -- --traps');
  const outcome = await vitestStep('firm', ['node'], { extra: ['test/firm'] });
  console.log(outcome.output.trimEnd());
  return printSummary([outcome]);
});
