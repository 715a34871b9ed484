import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

const folder = newFolder();
const log = () => readFileSync(join(folder, 'fileready.log'), 'utf8');
let main: ServerProcess | undefined;

/** Whether the page's address answers; it sends whoever has its token on to the page. */
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
