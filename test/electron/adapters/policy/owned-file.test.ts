import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwned } from '../../../../electron/adapters/policy/owned-file.ts';
import { ME, makePipe, policyPath, writePolicy } from '../../../support/policy-files.ts';

const SOMEBODY_ELSE = 65_534;
const isRoot = ME === 0;

function written(content: unknown = {}) {
  const path = policyPath();
  writePolicy(path, content);
  return path;
}
const reading = (path: string) => {
  const file = readOwned(path, ME);
  return file.state === 'read' ? Buffer.from(file.bytes).toString() : file;
};

describe('S49, B45: a file that firm IT leaves', () => {
  it('is read if it is a plain file of its owner that nobody else can write', () => {
    expect(reading(written('{"Copy": false}'))).toBe('{"Copy": false}');
  });

  it('is absent if there is no file, or no folder', () => {
    const path = policyPath();
    expect(reading(path)).toEqual({ state: 'absent' });
    expect(reading(join(path, 'below', 'policy.json'))).toEqual({ state: 'absent' });
  });

  it.each([0o664, 0o646, 0o666, 0o777])('is ignored if others can write it: %o', (mode) => {
    const path = written();
    chmodSync(path, mode);
    expect(reading(path)).toEqual({ state: 'ignored', why: 'writable-by-others' });
  });

  it.each([0o775, 0o757, 0o1777])('is ignored if others can write its folder: %o', (mode) => {
    const path = written();
    chmodSync(dirname(path), mode);
    expect(reading(path)).toEqual({ state: 'ignored', why: 'writable-by-others' });
  });

  it('is ignored if somebody else owns it', () => {
    // Root can give a file away; for everybody else the system's own files are somebody else's.
    const path = isRoot ? written() : '/etc/hostname';
    if (isRoot) chownSync(path, SOMEBODY_ELSE, SOMEBODY_ELSE);
    expect(reading(path)).toEqual({ state: 'ignored', why: 'wrong-owner' });
  });

  it('is ignored if somebody else owns its folder', () => {
    const path = isRoot ? written() : '/etc/fileready-is-not-here/../hostname';
    if (isRoot) chownSync(dirname(path), SOMEBODY_ELSE, SOMEBODY_ELSE);
    expect(readOwned(path, ME)).toMatchObject({ state: isRoot ? 'ignored' : 'absent' });
  });

  it('is ignored if it is a link, even to a good file, or lies in a linked folder', () => {
    const good = written();
    const link = policyPath();
    symlinkSync(good, link);
    expect(reading(link)).toEqual({ state: 'ignored', why: 'is-link' });
    const folder = policyPath('linked');
    symlinkSync(dirname(good), folder);
    expect(reading(join(folder, 'policy.json'))).toEqual({ state: 'ignored', why: 'is-link' });
  });

  it('is ignored if it is a folder, a pipe or a socket, and nothing waits for the pipe', async () => {
    const folder = policyPath();
    mkdirSync(folder);
    expect(reading(folder)).toMatchObject({ state: 'ignored', why: 'not-a-file' });
    const pipe = policyPath();
    makePipe(pipe);
    chmodSync(pipe, 0o644);
    expect(reading(pipe)).toEqual({ state: 'ignored', why: 'not-a-file' });
    const socket = policyPath('s');
    const server = createServer().listen(socket);
    await new Promise((listening) => server.once('listening', listening));
    expect(reading(socket)).toEqual({ state: 'ignored', why: 'not-a-file' });
    server.close();
    const inFile = join(written(), 'policy.json');
    expect(reading(inFile)).toEqual({ state: 'ignored', why: 'not-a-file' });
  });

  it('is unreadable if it is larger than any policy can be', () => {
    expect(reading(written('x'.repeat(1024 * 1024)))).toHaveLength(1024 * 1024);
    const path = written('x'.repeat(1024 * 1024 + 1));
    expect(reading(path)).toEqual({ state: 'unreadable', why: 'too-large' });
  });

  it('is unreadable, not absent, for a user who may not read it', () => {
    const path = written();
    chmodSync(path, 0o600);
    // Root reads everything, so somebody else looks.
    if (isRoot) chmodSync(dirname(dirname(path)), 0o755);
    else chmodSync(path, 0o000);
    const module = resolve(
      import.meta.dirname,
      '../../../../electron/adapters/policy/owned-file.ts',
    );
    const code = `import(${JSON.stringify(module)}).then(({ readOwned }) => console.log(JSON.stringify(readOwned(${JSON.stringify(path)}, ${ME}))))`;
    const who = isRoot ? { uid: SOMEBODY_ELSE, gid: SOMEBODY_ELSE } : {};
    const said = execFileSync(process.execPath, ['--no-warnings', '-e', code], {
      ...who,
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toEqual({ state: 'unreadable', why: 'EACCES' });
  });

  it('is read whole while another one is put in its place', () => {
    const path = written('{"Copy": false}');
    const next = `${path}.new`;
    writeFileSync(next, '{"Copy": true}', { mode: 0o644 });
    renameSync(next, path);
    expect(reading(path)).toBe('{"Copy": true}');
    rmSync(path);
    expect(reading(path)).toEqual({ state: 'absent' });
  });
});
