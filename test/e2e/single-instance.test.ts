import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startRuntime } from '../support/launch-browser.ts';
import { newFolder } from '../support/records.ts';

const run = new URL('../fake-electron/run.mjs', import.meta.url).pathname;

/** Another start on the same folder: how it ended, and all it said. */
async function secondStart(userData: string) {
  const child = spawn(process.execPath, [run], {
    env: { ...process.env, FILEREADY_USER_DATA: userData },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [code] = await once(child, 'close');
  return { code, said };
}

it('F15: a second start brings the window to the front, says so, and leaves the first alone', async () => {
  const userData = newFolder();
  const first = await startRuntime({ FILEREADY_USER_DATA: userData });
  const second = await secondStart(userData);
  expect(second.said).toContain('FileReady is already open. Its window is now in front.');
  expect(second.said).not.toContain('Ready in');
  expect(second.code).toBe(0);
  await first.stop();
});

it('F15: says so when the first one shows no window', async () => {
  const userData = newFolder();
  // A living process that has the lock and answers nobody, as an app that hangs.
  writeFileSync(join(userData, 'instance.lock'), String(process.pid));
  const second = await secondStart(userData);
  expect(second.said).toContain('FileReady is already running, but its window didn’t come to the');
  expect(second.code).toBe(1);
});

it('a lock that a dead process left does not keep anybody out', async () => {
  const userData = newFolder();
  writeFileSync(join(userData, 'instance.lock'), '999999999');
  const app = await startRuntime({ FILEREADY_USER_DATA: userData });
  await app.stop();
});
