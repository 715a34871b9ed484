import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startRuntime } from '../support/launch-browser.ts';
import { newFolder } from '../support/records.ts';

const run = new URL('../fake-electron/run.mjs', import.meta.url).pathname;

it('F15: a second start ends at once and leaves the first alone', async () => {
  const userData = newFolder();
  const first = await startRuntime({ FILEREADY_USER_DATA: userData });
  const second = spawnSync(process.execPath, [run], {
    env: { ...process.env, FILEREADY_USER_DATA: userData },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(second.status).toBe(0);
  expect(second.stdout).not.toContain('Ready');
  await first.stop();
});

it('a lock that a dead process left does not keep anybody out', async () => {
  const userData = newFolder();
  writeFileSync(join(userData, 'instance.lock'), '999999999');
  const app = await startRuntime({ FILEREADY_USER_DATA: userData });
  await app.stop();
});
