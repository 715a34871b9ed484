import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const RUNTIME = resolve('test/fake-electron/run.mjs');

describe('F5, F6: an installed app that is started with a switch which opens it', () => {
  it.each(['remote-debugging-port', 'no-sandbox'])('--%s ends and opens no records', (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'fileready-refused-'));
    const env = {
      ...process.env,
      FILEREADY_USER_DATA: folder,
      FILEREADY_FAKE_PACKAGED: '1',
      FILEREADY_FAKE_SWITCHES: name,
      FILEREADY_FAKE_SAVE: folder,
    };
    const ended = spawnSync(process.execPath, [RUNTIME], {
      env,
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain(`FileReady does not run with --${name}`);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
