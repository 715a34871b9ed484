import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../report/figure.ts';

const RUN = join(import.meta.dirname, '..', 'run.ts');
const MADE_UP = join(import.meta.dirname, 'made-up');
const LONG = { timeout: 50_000 };

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fileready-bench-'));
  file = join(folder, 'figures.json');
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Starts the bench on the made-up figures with these names. */
function bench(...names: readonly string[]) {
  const args = [RUN, '--figures', MADE_UP, '--json', file, '--only', names.join(',')];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, FILEREADY_BENCH_FOLDER: join(folder, 'bench') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  // Closed means more than ended: no process that the bench started can print any more.
  return { child, printed: () => output, closed: once(child, 'close') };
}

async function report(): Promise<Report> {
  return JSON.parse(await readFile(file, 'utf8'));
}

const CALM = { name: 'calm.met', ours: 3, baseline: 2, ratio: 1.5, spread: [1.5, 1.5], met: true };
const STEADY = { name: 'steady.missed', ours: 5, ratio: null, spread: [5, 5], met: false };
const notMeasured = (name: string, why: string) => ({
  name,
  met: null,
  ours: null,
  spread: null,
  why: `not measured: ${why}`,
});

it('does not measure figures that hang, throw or take their process down, says why, and measures all others', async () => {
  const ends = ['calm.met', 'steady.missed'];
  const hang = ['endless.hangs', 'endless.spins'];
  const fail = ['failing.throws', 'failing.refuses', 'failing.crashes'];
  const { closed } = bench(...ends, ...hang, ...fail);
  expect(await closed).toEqual([0, null]);
  expect(await report()).toMatchObject({
    figures: [
      CALM,
      notMeasured('endless.hangs', 'it did not end within 1 s'),
      notMeasured('endless.spins', 'it did not end within 1 s'),
      notMeasured('failing.throws', 'the grid is gone'),
      notMeasured('failing.refuses', 'there is no keyring here'),
      notMeasured('failing.crashes', 'its process ended by itself with code 3'),
      STEADY,
    ],
    eventLoop: { 'calm.met': 7 },
  });
});

describe('a bench that is ended halfway', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'leaves what it had measured, and no process, after %s',
    async (signal) => {
      const { child, printed, closed } = bench('calm.met', 'endless.waits', 'steady.missed');
      await expect.poll(printed, LONG).toContain('serving');
      child.kill(signal);
      await closed;
      const { figures } = await report();
      expect(figures).toMatchObject([
        CALM,
        notMeasured('endless.waits', 'the bench ended before it'),
        notMeasured('steady.missed', 'the bench ended before it'),
      ]);
    },
  );
});

it('says which of how many it measures, and lists the figures it knows for a name that is none', async () => {
  const known = bench('calm.met', 'steady.missed');
  await known.closed;
  expect(known.printed()).toContain('Measuring steady.missed (2 of 2)');
  const unknown = bench('calm.mat');
  expect(await unknown.closed).toEqual([2, null]);
  expect(unknown.printed()).toContain('No figure is called calm.mat. Known are: calm.met, ');
});

it('shows what changed since the last run by more than the rounds spread', async () => {
  const last = { value: 1.2, spread: [1.1, 1.3], on: '2026-11-23' };
  await mkdir(join(folder, 'bench'));
  await writeFile(join(folder, 'bench', 'last.json'), JSON.stringify({ 'calm.met': last }));
  const { printed, closed } = bench('calm.met');
  await closed;
  expect(printed()).toContain(
    'calm.met: 1.20 (1.10 to 1.30) on 2026-11-23, now 1.50 (1.50 to 1.50)',
  );
});
