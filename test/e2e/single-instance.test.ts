import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FOR_NEW } from '../support/for-new.ts';
import { launchStandIn } from '../support/launch.ts';
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

it('F15: says so in a window when the first one shows none, and opens once that one has ended', async () => {
  const userData = newFolder();
  const lock = join(userData, 'instance.lock');
  // A living process that has the lock and answers nobody, as an app that hangs.
  writeFileSync(lock, String(process.pid));
  const { page, close } = await launchStandIn({ userData });
  await page.getByRole('heading', { name: 'FileReady may already be running.' }).waitFor();
  rmSync(lock);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(FOR_NEW[0]).first().waitFor();
  await close();
});

it('a lock that a dead process left does not keep anybody out', async () => {
  const userData = newFolder();
  writeFileSync(join(userData, 'instance.lock'), '999999999');
  const app = await startRuntime({ FILEREADY_USER_DATA: userData });
  await app.stop();
});
