import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { isInWine, whyNoKeyring } from './keyring.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The bus of each worker's own throw-away keyring; empty where this run has no keyring at all. */
    readonly keyringBuses: readonly string[];
  }
}

const SESSION = resolve(import.meta.dirname, '../../scripts/lib/keyring/session.mts');
/** Says which bus it is on, if the keyring there works, and ends when nobody holds its input. */
const HOLDER = `
  const { FILEREADY_TEST_KEYRING: works, DBUS_SESSION_BUS_ADDRESS: bus } = process.env;
  console.log(works === '1' ? bus : '');
  process.stdin.resume();`;

async function startKeyring(): Promise<{ readonly child: ChildProcess; readonly bus: string }> {
  const child = spawn(process.execPath, [SESSION, '--', process.execPath, '-e', HOLDER], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [bus] = await once(createInterface({ input: child.stdout }), 'line');
  if (bus === '') throw new Error('a worker’s throw-away keyring does not keep secrets');
  return { child, bus };
}

/**
 * Gives each worker of the browser suite a keyring of its own, because apps of several test files run at the same time
 * and each starts without a PIN. Ends them after the suite.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const hasKeyrings = !isInWine && whyNoKeyring() === undefined;
  const count = hasKeyrings ? Number(project.config.maxWorkers) : 0;
  const keyrings = await Promise.all(Array.from({ length: count }, startKeyring));
  project.provide(
    'keyringBuses',
    keyrings.map(({ bus }) => bus),
  );
  return async () => {
    await Promise.all(
      keyrings.map(async ({ child }) => {
        const ended = once(child, 'exit');
        child.stdin?.end();
        await ended;
      }),
    );
  };
}
