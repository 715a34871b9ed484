// The body of `node scripts/windows.mjs`.
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
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
  console.log('Wine is ready.');
});
