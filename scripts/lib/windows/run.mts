// The body of `node scripts/windows.mjs`.
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { printSummary } from '../test/summary.mts';
import { vitestStep } from '../test/vitest-step.mts';
import { fetchWindowsNode } from './node.mts';
import { FOR_WINE, howToSetUp, missingForWindows, setUpWindows } from './set-up.mts';

const flags = readFlags({
  'set-up': { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
});

await main(async () => {
  if (flags['set-up']) return setUpWindows();
  const missing = missingForWindows(FOR_WINE);
  if (missing.length > 0) {
    console.log(`Not run: ${missing.join(', ')} not here.\n${howToSetUp('windows')}`);
    return flags.verify ? 1 : 0;
  }
  await fetchWindowsNode();
  const env = { ...process.env, FILEREADY_ON_WINDOWS: '1' };
  const outcome = await vitestStep('windows', ['windows'], { env });
  console.log(outcome.output.trimEnd());
  return printSummary([outcome]);
});
