import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemFiles } from '../../../../electron/adapters/files/files.ts';
import { newFolder } from '../../../support/records.ts';
import { smallDisk } from '../../../support/small-disk.ts';

const CANARY = 'name,url,username,password\nx,https://a,b,CANARY-7f3a\n';
const files = systemFiles(() => {});
const failure = (code: string) => ({ ok: false, failure: { code } });
let folder: string;
let path: string;

beforeEach(() => {
  folder = newFolder();
  path = join(folder, 'export.csv');
  writeFileSync(path, CANARY);
});

async function read() {
  const found = await files.read(path, 1024);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value;
}

describe('an export on its way in', () => {
  it('is read as it is', async () => {
    expect(Buffer.from((await read()).bytes).toString()).toBe(CANARY);
  });

  it('B8: a file of 200 MB is refused by its size, before a byte is read', async () => {
    truncateSync(path, 200 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(await files.read(path, 10 * 1024 * 1024)).toEqual({
      ok: false,
      failure: { code: 'file-too-large', values: { megabytes: 10 } },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  });

  it('a folder, a missing file, a link and a pipe are not read, and nothing waits', async () => {
    expect(await files.read(folder, 1024)).toEqual(failure('file-not-readable'));
    expect(await files.read(join(folder, 'none.csv'), 1024)).toEqual(failure('file-not-readable'));
    if (process.platform === 'win32') return;
    symlinkSync(path, join(folder, 'link.csv'));
    expect(await files.read(join(folder, 'link.csv'), 1024)).toEqual(failure('file-not-readable'));
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    expect(await files.read(join(folder, 'pipe.csv'), 1024)).toEqual(failure('file-not-readable'));
  });

  it('B25: destroying overwrites what was in it and removes it', async () => {
    const { mark } = await read();
    // A second name for the same bytes shows what became of them.
    linkSync(path, join(folder, 'same bytes'));
    expect(await files.destroy(mark)).toEqual({ ok: true, value: undefined });
    expect(existsSync(path)).toBe(false);
    expect(readFileSync(join(folder, 'same bytes'), 'latin1')).not.toContain('CANARY');
    expect(readdirSync(folder)).toEqual(['same bytes']);
  });

  it('B25: a file that is no longer the one that was read is left alone', async () => {
    const { mark } = await read();
    renameSync(path, join(folder, 'moved.csv'));
    writeFileSync(path, 'something dear to somebody');
    expect(await files.destroy(mark)).toEqual(failure('file-changed'));
    expect(readFileSync(path, 'utf8')).toBe('something dear to somebody');
    expect(readFileSync(join(folder, 'moved.csv'), 'utf8')).toBe(CANARY);
  });

  it('a file that is gone can’t be destroyed, and that is said', async () => {
    const { mark } = await read();
    renameSync(path, join(folder, 'moved.csv'));
    expect(await files.destroy(mark)).toEqual(failure('file-not-destroyed'));
  });
});

describe('a transfer file on its way out', () => {
  it('is for this user alone and leaves nothing beside it', async () => {
    const target = join(folder, 'out.fileready');
    expect(await files.write(target, Buffer.from('sealed'))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(readFileSync(target, 'utf8')).toBe('sealed');
    if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).toSorted()).toEqual(['export.csv', 'out.fileready']);
  });

  it('a folder that is gone is said to be so', async () => {
    expect(await files.write(join(folder, 'none', 'out'), Buffer.from('x'))).toEqual(
      failure('folder-gone'),
    );
  });

  it('on a full disk the file that was there stays whole', async ({ skip }) => {
    const disk = smallDisk(64);
    if (!disk) return skip('needs a disk of its own (Linux as root)');
    try {
      const target = join(disk.folder, 'out.fileready');
      writeFileSync(target, 'the one before');
      disk.fill(8);
      expect(await files.write(target, Buffer.alloc(40_000))).toEqual(failure('disk-full'));
      expect(readFileSync(target, 'utf8')).toBe('the one before');
      expect(readdirSync(disk.folder).filter((name) => name.includes('tmp'))).toEqual([]);
    } finally {
      disk.remove();
    }
  });
});
