import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { buildIfChanged } from '../../scripts/lib/build/build.mts';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { newFolder } from '../support/records.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

/** Runs beside the bundle: says what the stand-in was asked before it was ready and what the app told its parent, and breaks something when told to. */
const PROBE = `
  import { app } from ${JSON.stringify(new URL('../fake-electron/app.ts', import.meta.url).href)};
  const told = [];
  const send = process.send.bind(process);
  process.send = (words) => { told.push(words); return send(words); };
  process.on('message', (words) => {
    if (words === 'calls') send({ calls: app.calls, told });
    if (words === 'throw') setImmediate(() => { throw new RangeError('thrown by a test'); });
    if (words === 'reject') Promise.reject(new TypeError('rejected by a test'));
  });`;
const Calls = z.object({ calls: z.array(z.string()), told: z.array(z.unknown()) });

/** Every file of the bundle that a start reads: the first, and what the files of a start import at once. */
function startedWith(path: string, known = new Set<string>()): ReadonlySet<string> {
  known.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/^import [^\n]*?"(\.\.?\/[^"]+)";$/gm);
  for (const [, name = ''] of imports) {
    const next = join(dirname(path), name);
    if (!known.has(next)) startedWith(next, known);
  }
  return known;
}

const folder = newFolder();
const log = () => readFileSync(join(folder, 'fileready.log'), 'utf8');
let main: ServerProcess | undefined;

/** Whether the page's address answers; it sends a visitor with its token on to the page. */
const answers = async () => (await fetch(main?.address ?? '', { redirect: 'manual' })).status;

beforeAll(async () => {
  await buildIfChanged();
  const probe = `data:text/javascript,${encodeURIComponent(PROBE)}`;
  const script = inRoot('test', 'fake-electron', 'run.mjs');
  const env = { FILEREADY_USER_DATA: folder, FILEREADY_TEST_KEYRING: '' };
  main = await startServer(['--import', probe, script], env, { canTalk: true });
}, 120_000);
afterAll(() => main?.stop());

describe('the main process, as it is built', () => {
  it('has every renderer sandboxed before the app is ready', async () => {
    const said = await main?.say('calls', (answer) => Calls.safeParse(answer).data);
    expect(said?.calls).toEqual(['enableSandbox', 'ready']);
  });

  it('F17: tells the command that started it that its window is open', async () => {
    const told = () => main?.say('calls', (answer) => Calls.safeParse(answer).data?.told);
    await vi.waitFor(async () => expect(await told()).toContainEqual({ ready: 'app://bundle' }));
  });

  it('brings the code that speaks to a firm’s database, and starts without it', () => {
    const out = inRoot('out', 'main');
    const all = readdirSync(join(out, 'chunks')).map((name) => join(out, 'chunks', name));
    const started = startedWith(join(out, 'main.js'));
    const speaks = (path: string) => readFileSync(path, 'utf8').includes('SCRAM-SHA-256');
    expect(all.filter(speaks)).toHaveLength(1);
    expect(started.size).toBeGreaterThan(5);
    expect([...started].filter(speaks)).toEqual([]);
  });

  it.runIf(process.platform !== 'win32')(
    'writes nothing that others on the machine can read',
    () => {
      for (const name of ['fileready.log', 'records.db'])
        expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
    },
  );

  it('lives on when something of it breaks, and notes what and where, without the words', async () => {
    main?.tell('throw');
    await vi.waitFor(() => expect(log()).toMatch(/uncaught.*RangeError/));
    main?.tell('reject');
    await vi.waitFor(() => expect(log()).toMatch(/unhandled.*TypeError/));
    expect(log()).not.toContain('by a test');
    expect(await answers()).toBe(302);
  });
});
