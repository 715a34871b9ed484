import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPreferences } from '../../../electron/adapters/preferences.ts';
import { DEFAULT_PREFERENCES, Preferences } from '../../../electron/shared/domain/preferences.ts';
import { newFolder } from '../../support/records.ts';
import { smallDisk } from '../../support/small-disk.ts';

const writer = new URL('../../support/endless-preferences.ts', import.meta.url).pathname;
const oneWriter = new URL('../../support/one-preference.ts', import.meta.url).pathname;
const open = (folder: string, troubles: string[] = []) =>
  openPreferences(folder, (what) => troubles.push(what));

describe('look and feel', () => {
  it('is there again after the app was closed', async () => {
    const folder = newFolder();
    expect((await open(folder).write({ theme: 'dark', zoom: 1.5 })).ok).toBe(true);
    expect(open(folder).read()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark', zoom: 1.5 });
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"theme": "da'],
    ['full of NULs', '\0'.repeat(200)],
    ['no object', '[1, 2]'],
  ])(
    'F7: a file that is %s is set aside or read as nothing, and the app starts',
    async (_what, text) => {
      const folder = newFolder();
      writeFileSync(join(folder, 'preferences.json'), text);
      expect(open(folder).read()).toEqual(DEFAULT_PREFERENCES);
      expect((await open(folder).write({ theme: 'light' })).ok).toBe(true);
    },
  );

  it('F7: keeps the unreadable file and says so in one line', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'preferences.json'), '{"theme": "da');
    const troubles: string[] = [];
    open(folder, troubles);
    expect(troubles).toHaveLength(1);
    const kept = readdirSync(folder).find((name) => name.startsWith('preferences.bad-'));
    expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe('{"theme": "da');
  });

  it('F8: replaces only the values that are of the wrong kind', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        const folder = newFolder();
        const stored = { theme: junk, zoom: 2, recordsAs: 'Dana Desk', __proto__: { zoom: 3 } };
        writeFileSync(join(folder, 'preferences.json'), JSON.stringify(stored));
        const read = open(folder).read();
        expect(read).toMatchObject({ zoom: 2, recordsAs: 'Dana Desk' });
        expect(Preferences.safeParse(read).success).toBe(true);
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 50 },
    );
  });

  it('F1: is whole, old or new, after being killed while writing, and leaves no rubbish', async () => {
    const folder = newFolder();
    for (let round = 0; round < 6; round += 1) {
      const child = spawn(process.execPath, ['--import', registerPath, writer, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 15 + 20 * round));
      child.kill('SIGKILL');
      await once(child, 'close');
      const file = JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'));
      expect(Preferences.safeParse(file).success).toBe(true);
    }
    open(folder);
    expect(readdirSync(folder).filter((name) => name.includes('.tmp-'))).toEqual([]);
  });

  it('F3: says so when the disk took half a file, and the old file is as it was', async ({
    skip,
  }) => {
    if (process.platform === 'win32') return skip('there is no limit on files to set');
    const folder = newFolder();
    const write = (name: string, blocks: string) => {
      const node = [process.execPath, '--import', registerPath, oneWriter, folder, name];
      return execFileSync('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...node]).toString();
    };
    expect(write('Dana', 'unlimited')).toBe('saved\n');
    const file = join(folder, 'preferences.json');
    const before = readFileSync(file, 'utf8');
    // A block has 512 bytes. What is over the limit is left out without an error.
    expect(write('\u0001'.repeat(100), '1')).toBe('preferences-not-saved\n');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('F3: says so when the disk is full, and the old file is as it was', async ({ skip }) => {
    const disk = smallDisk(64);
    if (!disk) return skip('a small disk can be made by root on Linux only');
    try {
      const preferences = open(disk.folder);
      expect((await preferences.write({ recordsAs: 'Dana' })).ok).toBe(true);
      const before = readFileSync(join(disk.folder, 'preferences.json'), 'utf8');
      for (const left of [0, 4]) {
        disk.fill(left);
        const written = await preferences.write({ recordsAs: 'D'.repeat(100) });
        if (left === 0)
          expect(written).toMatchObject({ failure: { code: 'preferences-not-saved' } });
        if (!written.ok) {
          expect(readFileSync(join(disk.folder, 'preferences.json'), 'utf8')).toBe(before);
        }
        rmSync(join(disk.folder, 'filler'));
      }
      expect((await preferences.write({ recordsAs: 'Later' })).ok).toBe(true);
      expect(open(disk.folder).read().recordsAs).toBe('Later');
    } finally {
      disk.remove();
    }
  });
});

const registerPath = new URL('../../fake-electron/register.ts', import.meta.url).pathname;
