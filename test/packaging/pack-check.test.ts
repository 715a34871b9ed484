import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CHECK = resolve(import.meta.dirname, '../../scripts/lib/pack-check.mjs');
const BINARY = 'node_modules/keytar/prebuilds/linux-x64/keytar.node';
const ELF = '\x7fELF and so on';
/** Cookies encrypted, integrity checked, app from the archive only, traps on; everything else off. */
const SHIPPING_FUSES = '010011001';

/** The files of a package that may ship. */
const APP: Readonly<Record<string, string>> = {
  'package.json': '{}',
  'out/main/main.js': 'import "electron";',
  'out/main/chunks/practice-court-AbC123.js': 'export {};',
  'out/preload/preload.cjs': 'require("electron");',
  'out/renderer/index.html': '<!doctype html>',
  'out/renderer/assets/index-AbC123.js': 'export {};',
  'node_modules/keytar/package.json': '{}',
  'node_modules/keytar/LICENSE.md': 'MIT',
  'node_modules/keytar/lib/keytar.js': 'module.exports = {};',
  [BINARY]: ELF,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fileready-pack-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, 'latin1');
}

/** Packs files as the packer does and checks the result; `fuses` are the states in the runtime's wire. */
async function verdict(
  files: Readonly<Record<string, string>>,
  { fuses = SHIPPING_FUSES, beside = {} as Readonly<Record<string, string>> } = {},
): Promise<{ readonly passes: boolean; readonly said: string }> {
  const packed = join(folder, 'linux-unpacked');
  for (const [path, content] of Object.entries(files)) {
    await write(join(folder, 'app', path), content);
  }
  const wire = `${'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'}\x01${String.fromCharCode(fuses.length)}${fuses}`;
  await write(join(packed, 'fileready'), `program ${wire} program`);
  await mkdir(join(packed, 'resources'), { recursive: true });
  await createPackageWithOptions(join(folder, 'app'), join(packed, 'resources', 'app.asar'), {
    unpack: '**/*.node',
  });
  for (const [path, content] of Object.entries(beside)) {
    await write(join(packed, 'resources', path), content);
  }
  return new Promise((done) => {
    execFile(process.execPath, [CHECK, packed, 'linux-x64'], (error, stdout, stderr) =>
      done({ passes: error === null, said: stdout + stderr }),
    );
  });
}

describe('what may ship', () => {
  it('is the built app with the one keychain binary of its platform', async () => {
    const { passes, said } = await verdict(APP);
    expect(said).toContain('Package content: ok, 10 files for linux-x64');
    expect(passes).toBe(true);
  });

  it.each([
    ['a test', 'test/support/launch.ts'],
    ['the stand-in for Electron', 'out/main/fake-electron.mjs'],
    ['a source map', 'out/main/main.js.map'],
    ['a source file', 'electron/main.ts'],
    ["another platform's keychain binary", 'node_modules/keytar/prebuilds/win32-x64/keytar.node'],
    ['a keychain binary built on this machine', 'node_modules/keytar/build/Release/keytar.node'],
    ['a package that nobody bundled', 'node_modules/left-pad/index.js'],
    ['a settings file', '.env'],
  ])('is refused with %s planted in it', async (_what, path) => {
    const { passes, said } = await verdict({ ...APP, [path]: 'planted' });
    expect(said).toContain(`not allowed in the archive: ${path}`);
    expect(passes).toBe(false);
  });

  it.each([
    ['code that names the stand-in', 'import "../test/fake-electron/app.ts";'],
    ['code that points to a source map', 'export {};\n//# sourceMappingURL=main.js.map'],
  ])('is refused with %s in the main bundle', async (_what, code) => {
    const { passes, said } = await verdict({ ...APP, 'out/main/main.js': code });
    expect(said).toContain('carries test or debug text: out/main/main.js');
    expect(passes).toBe(false);
  });

  it('is refused without the keychain binary', async () => {
    const { [BINARY]: _left, ...rest } = APP;
    const { passes, said } = await verdict(rest);
    expect(said).toContain(`missing from the archive: ${BINARY}`);
    expect(passes).toBe(false);
  });

  it('is refused when the keychain binary was made for another system', async () => {
    const { passes, said } = await verdict({ ...APP, [BINARY]: 'MZ and so on' });
    expect(said).toContain('the keychain binary is not one for linux');
    expect(passes).toBe(false);
  });

  it('is refused with a file beside the archive, where no integrity check reaches', async () => {
    const { passes, said } = await verdict(APP, {
      beside: { 'app.asar.unpacked/out/main/main.js': 'planted' },
    });
    expect(said).toContain('not allowed beside the archive: out/main/main.js');
    expect(passes).toBe(false);
  });

  it.each([
    ['that lets a debugger in', '010111001', 'fuse nodeCliInspect is on, must be off'],
    ['that runs scripts', '110011001', 'fuse runAsNode is on, must be off'],
    ['without the integrity check', '010001001', 'fuse embeddedAsarIntegrityValidation is off'],
    ['with a fuse nobody decided on', '0100110011', 'a fuse that nobody decided on is on'],
  ])('is refused with a runtime %s', async (_what, fuses, complaint) => {
    const { passes, said } = await verdict(APP, { fuses });
    expect(said).toContain(complaint);
    expect(passes).toBe(false);
  });
});
