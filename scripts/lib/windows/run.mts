// The body of `node scripts/windows.mjs`.
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import type { Outcome } from '../test/outcome.mts';
import { printSummary } from '../test/summary.mts';
import { vitestStep } from '../test/vitest-step.mts';
import { fetchWindowsNode } from './node.mts';
import { FOR_WINE, howToSetUp, missingForWindows, setUpWindows } from './set-up.mts';

const flags = readFlags({
  'set-up': { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
});

/** The stories of the browser suite that are also told of a Windows process. */
const STORIES = ['archive', 'first-link', 'keychain-apart', 'start-trouble', 'vault'];

async function windowsTests(): Promise<Outcome> {
  const env = { ...process.env, FILEREADY_ON_WINDOWS: '1' };
  return shown(await vitestStep('windows', ['windows'], { env }));
}

async function stories(): Promise<Outcome> {
  const env = { ...process.env, FILEREADY_E2E: 'wine' };
  // One Windows machine has one keychain for all.
  const extra = ['--no-file-parallelism', ...STORIES.map((name) => `test/e2e/${name}.test.ts`)];
  return shown(await vitestStep('stories', ['browser'], { env, extra }));
}

function shown(outcome: Outcome): Outcome {
  console.log(outcome.output.trimEnd());
  return outcome;
}

await main(async () => {
  if (flags['set-up']) return setUpWindows();
  const missing = missingForWindows(FOR_WINE);
  if (missing.length > 0) {
    console.log(`Not run: ${missing.join(', ')} not here.\n${howToSetUp('windows')}`);
    return flags.verify ? 1 : 0;
  }
  await fetchWindowsNode();
  await buildIfChanged();
  return printSummary([await windowsTests(), await stories()]);
});
