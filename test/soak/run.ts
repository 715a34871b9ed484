/**
 * `node test/soak/run.ts [--minutes N | --rounds N] [--seed LEAK ...]`: lives one scripted day of the app again and again, and
 * ends with 0 only if memory stays flat, no handle leaks, and no error goes uncaught. 30 minutes by default. `--seed`
 * plants a fault (one of `leaks.ts`, or `every`), which must be found.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { FLAT_BYTES, faultsOf, growthOf, type Sample } from './judge.ts';
import { LEAKS } from './leaks.ts';

const DRIVE = new URL('drive.ts', import.meta.url).pathname;
/** A keychain that ends with the days: one that stays would have a PIN that the next run doesn't know. */
const IN_MEMORY = { FILEREADY_TEST_KEYRING: '', FILEREADY_OWN_KEYCHAIN: '' };
const MIB = 1024 * 1024;
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    rounds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', multiple: true, default: [] },
  },
});
const leaks = values.seed.includes('every') ? Object.keys(LEAKS) : values.seed;
const minutes = Number(values.minutes);
const rounds = Number(values.rounds);
if (!leaks.every((leak) => leak in LEAKS) || !(minutes > 0) || !(rounds > 0)) {
  console.error(
    `--minutes and --rounds take a number, --seed one of ${Object.keys(LEAKS).join(', ')}`,
  );
  process.exit(2);
}

/** What the child tells; the app tells its parent other things, too. */
const Told = z.object({
  sample: z.custom<Sample>().optional(),
  stray: z.string().optional(),
});

interface Seen {
  readonly samples: readonly Sample[];
  readonly strays: readonly string[];
}

/** Runs the days in a process of their own until there are enough of them, or the time is up. */
async function soak(folder: string): Promise<Seen> {
  const userData = join(folder, 'user data');
  mkdirSync(userData);
  const samples: Sample[] = [];
  const strays: string[] = [];
  const child = fork(DRIVE, {
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...IN_MEMORY, FILEREADY_USER_DATA: userData, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const stop = () => child.connected && child.disconnect();
  // Without a number of rounds the time ends the run; a number alone has no limit of time.
  const end = rounds === Infinity ? setTimeout(stop, minutes * 60_000) : undefined;
  child.on('message', (message) => {
    const { sample, stray } = Told.parse(Object(message));
    if (stray !== undefined) strays.push(stray);
    if (sample === undefined || samples.length >= rounds) return;
    samples.push(sample);
    console.log(`round ${samples.length}: ${(sample.bytes / MIB).toFixed(1)} MiB`);
    if (samples.length === rounds) stop();
  });
  child.send({ folder, leaks });
  await ended;
  clearTimeout(end);
  return { samples, strays };
}

const folder = mkdtempSync(join(tmpdir(), 'fileready-soak-'));
try {
  const { samples, strays } = await soak(folder);
  const short = samples.length < 6 ? [`${samples.length} rounds are too few to judge`] : [];
  const faults = [...faultsOf(samples, strays), ...short];
  for (const fault of faults) console.log(fault);
  const growth = Math.round(growthOf(samples) / 1024);
  console.log(
    `${samples.length} rounds, ${growth} KiB a round (below ${FLAT_BYTES / 1024} is flat)`,
  );
  console.log(`found ${faults.length}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
