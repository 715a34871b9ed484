import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const RUN = resolve(import.meta.dirname, '../../../../scripts/lib/windows/run.mts');

/** Runs the command where no program of Wine is on the path. */
function withoutWine(...flags: readonly string[]) {
  const empty = join(mkdtempSync(join(tmpdir(), 'fileready-path-')), 'bin');
  mkdirSync(empty);
  const env = { ...process.env, PATH: empty };
  return spawnSync(process.execPath, [RUN, ...flags], { env, encoding: 'utf8' });
}

it('without Wine says what is missing and how to get it, and fails when it was to verify', () => {
  const asked = withoutWine();
  expect(asked.stdout).toMatch(/^Not run: wine, wineboot, wineserver/);
  expect(asked.stdout).toContain('npm run windows -- --set-up');
  expect(asked.stdout).toMatch(/apt-get install --no-install-recommends wine64 .*osslsigncode/);
  expect(asked.status).toBe(0);
  expect(withoutWine('--verify').status).toBe(1);
});
