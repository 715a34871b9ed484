// Runs what several computers do to one another's records: see ../firm.mjs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFlags } from './flags.mts';
import { main } from './main.mjs';
import { inRoot } from './paths.mjs';
import { printSummary } from './test/summary.mts';
import { vitestStep } from './test/vitest-step.mts';

const flags = readFlags({
  traps: { type: 'boolean', default: false },
  seed: { type: 'string' },
  steps: { type: 'string', default: '120' },
});

await main(async () => {
  if (flags.seed !== undefined) return storm(flags.seed);
  if (!flags.traps) throw new Error('Say what to try: npm run firm -- --traps, or --seed NUMBER');
  const outcome = await vitestStep('firm', ['node'], { extra: ['test/firm'] });
  console.log(outcome.output.trimEnd());
  return printSummary([outcome]);
});

/** Five computers and a real server, with everything that goes wrong between them. */
async function storm(seed: string): Promise<number> {
  if (!/^\d+$/.test(seed)) throw new Error(`--seed needs a number, not ${seed}`);
  const args = [inRoot('test', 'firm', 'storm', 'run.ts'), '--seed', seed, '--steps', flags.steps];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const [code]: unknown[] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
