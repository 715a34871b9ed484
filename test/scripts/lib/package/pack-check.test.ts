import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackageWithOptions } from '@electron/asar';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isFitToShip,
  type PackVerdict,
  packProblems,
} from '../../../../scripts/lib/package/pack-check.mts';
import { packedProgram, type Target } from '../../../../scripts/lib/package/target.mts';
import { inRoot } from '../../../../scripts/lib/paths.mjs';
import { bomText } from '../../../../scripts/lib/sbom/bom.mts';
import { BOM_FILE, LICENSES_FILE } from '../../../../scripts/lib/sbom/files.mts';
import { licensesText } from '../../../../scripts/lib/sbom/licenses.mts';
import { type Part, packageIn } from '../../../../scripts/lib/sbom/part.mts';

const BINARY = 'node_modules/keytar/prebuilds/linux-x64/keytar.node';
const binaryIn = (path: string) => readFileSync(inRoot(path), 'latin1');
/** Integrity checked, app from the archive only, traps on; everything else off. */
const SHIPPING_FUSES = '000011001';

/** The files of a package that may ship. */
const APP: Readonly<Record<string, string>> = {
  'package.json': '{"version":"0.1.0"}',
  'out/main/main.js': 'import "electron";',
  'out/main/records-check.js': 'export {};',
  'out/main/records-aside.js': 'export {};',
  'out/main/backups-look.js': 'export {};',
  'out/main/file-reading.js': 'export {};',
  'out/main/page-reading.js': 'export {};',
  'out/main/chunks/practice-court-AbC123.js': 'export {};',
  'out/preload/preload.cjs': 'require("electron");',
  'out/renderer/index.html': '<!doctype html>',
  'out/renderer/assets/index-AbC123.js': 'export {};',
  'node_modules/keytar/package.json': '{}',
  'node_modules/keytar/LICENSE.md': 'MIT',
  'node_modules/keytar/lib/keytar.js': 'module.exports = {};',
  [BINARY]: binaryIn(BINARY),
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

const PARTS: readonly Part[] = ['keytar', 'zod'].map((name) => packageIn(`node_modules/${name}`));
const LISTS = {
  [BOM_FILE]: bomText('0.1.0', PARTS),
  [LICENSES_FILE]: licensesText('0.1.0', PARTS),
};

const TARGET = { platform: 'linux', arch: 'x64' } as const;
const WINDOWS = { platform: 'win32', arch: 'x64' } as const;

interface Packing {
  readonly fuses?: string;
  readonly target?: Target;
  readonly beside?: Readonly<Record<string, string>>;
}

/** Packs files as the packer does and returns the folder; `fuses` are the states in the runtime's wire. */
async function packed(
  files: Readonly<Record<string, string>>,
  { fuses = SHIPPING_FUSES, target = TARGET, beside = {} }: Packing = {},
): Promise<string> {
  const result = join(folder, `${target.platform}-unpacked`);
  for (const [path, content] of Object.entries(files)) {
    await write(join(folder, 'app', path), content);
  }
  const wire = `${'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'}\x01${String.fromCharCode(fuses.length)}${fuses}`;
  await write(packedProgram(result, target.platform), `program ${wire} program`);
  await mkdir(join(result, 'resources'), { recursive: true });
  await createPackageWithOptions(join(folder, 'app'), join(result, 'resources', 'app.asar'), {
    unpack: '**/*.node',
  });
  await cp(inRoot('assets', 'firm'), join(result, 'resources', 'firm'), { recursive: true });
  if (target.platform === 'win32')
    await cp(inRoot('policies'), join(result, 'policies'), { recursive: true });
  for (const [path, content] of Object.entries({ ...LISTS, ...beside })) {
    await write(join(result, 'resources', path), content);
  }
  return result;
}

async function verdict(...what: Parameters<typeof packed>): Promise<PackVerdict> {
  return packProblems(await packed(...what), what[1]?.target ?? TARGET, PARTS);
}

const REGISTRY = 'node_modules/native-reg/prebuilds/win32-x64/node.napi.node';
const WINDOWS_KEYCHAIN = 'node_modules/keytar/prebuilds/win32-x64/keytar.node';
/** The files of a package for Windows that may ship. */
function windowsApp(): Readonly<Record<string, string>> {
  const { [BINARY]: _linux, ...common } = APP;
  return {
    ...common,
    [WINDOWS_KEYCHAIN]: binaryIn(WINDOWS_KEYCHAIN),
    'node_modules/native-reg/package.json': '{}',
    'node_modules/native-reg/lib/index.js': 'exports.HKLM = 1;',
    [REGISTRY]: binaryIn(REGISTRY),
    'node_modules/node-gyp-build/package.json': '{}',
    'node_modules/node-gyp-build/LICENSE': 'MIT',
    'node_modules/node-gyp-build/index.js': 'module.exports = {};',
    'node_modules/node-gyp-build/node-gyp-build.js': 'module.exports = {};',
  };
}

describe('what may ship', () => {
  it('is the built app with the one keychain binary of its platform', async () => {
    expect(await verdict(APP)).toEqual({ problems: [], count: 15 });
  });

  it('makes the command fail and says why, or says how much was looked at', async () => {
    const printed = vi.spyOn(console, 'log').mockReturnValue();
    expect(isFitToShip(await packed(APP), TARGET, PARTS)).toBe(true);
    expect(printed.mock.calls).toEqual([['Package content: ok, 15 files for linux-x64']]);
    printed.mockClear();
    expect(isFitToShip(await packed({ ...APP, '.env': 'planted' }), TARGET, PARTS)).toBe(false);
    expect(printed.mock.calls).toEqual([
      ['  - not allowed in the archive: .env'],
      ['Package content: 1 problems for linux-x64'],
    ]);
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
    const { problems } = await verdict({ ...APP, [path]: 'planted' });
    expect(problems).toContain(`not allowed in the archive: ${path}`);
  });

  it.each([
    ['code that names the stand-in', 'import "../test/fake-electron/app.ts";'],
    ['code that points to a source map', 'export {};\n//# sourceMappingURL=main.js.map'],
  ])('is refused with %s in the main bundle', async (_what, code) => {
    const { problems } = await verdict({ ...APP, 'out/main/main.js': code });
    expect(problems).toContain('carries test or debug text: out/main/main.js');
  });

  it('is refused without the keychain binary', async () => {
    const { [BINARY]: _left, ...rest } = APP;
    const { problems } = await verdict(rest);
    expect(problems).toContain(`missing from the archive: ${BINARY}`);
  });

  it('is refused when the keychain binary was made for another system', async () => {
    const { problems } = await verdict({ ...APP, [BINARY]: 'MZ and so on' });
    expect(problems).toContain(`not a library for linux: ${BINARY}`);
  });

  it('is refused when the keychain binary is not the one that was looked at', async () => {
    const { problems } = await verdict({ ...APP, [BINARY]: `${binaryIn(BINARY)}\0` });
    expect(problems).toEqual([`not the native binary that was looked at: ${BINARY}`]);
  });

  it('is refused with a file beside the archive, where no integrity check reaches', async () => {
    const { problems } = await verdict(APP, {
      beside: { 'app.asar.unpacked/out/main/main.js': 'planted' },
    });
    expect(problems).toContain('not allowed beside the archive: out/main/main.js');
  });

  it.each([
    ['that lets a debugger in', '010111001', 'fuse nodeCliInspect is on, must be off'],
    ['that runs scripts', '110011001', 'fuse runAsNode is on, must be off'],
    [
      'without the integrity check',
      '010001001',
      'fuse embeddedAsarIntegrityValidation is off, must be on',
    ],
    ['with a fuse nobody decided on', '0100110011', 'a fuse that nobody decided on is on'],
  ])('is refused with a runtime %s', async (_what, fuses, complaint) => {
    const { problems } = await verdict(APP, { fuses });
    expect(problems).toContain(complaint);
  });
});

describe('what may ship for Windows', () => {
  it('has a second native binary, which reads the registry, and what loads it', async () => {
    expect(await verdict(windowsApp(), { target: WINDOWS })).toEqual({ problems: [], count: 22 });
  });

  it('is refused without it, and with the one of another processor', async () => {
    const { [REGISTRY]: binary = '', ...rest } = windowsApp();
    const other = REGISTRY.replace('x64', 'arm64');
    const { problems } = await verdict({ ...rest, [other]: binary }, { target: WINDOWS });
    expect(problems).toEqual([
      `not allowed in the archive: ${other}`,
      `missing from the archive: ${REGISTRY}`,
      `not allowed beside the archive: ${other}`,
      `not marked as unpacked: ${REGISTRY}`,
      `missing beside the archive: ${REGISTRY}`,
    ]);
  });

  it('has the policy files for IT, as generated and no others', async () => {
    const folder = await packed(windowsApp(), { target: WINDOWS });
    await write(join(folder, 'policies', 'FileReady.admx'), 'changed');
    await write(join(folder, 'policies', 'notes.txt'), 'left behind');
    await rm(join(folder, 'policies', 'en-US'), { recursive: true });
    expect(packProblems(folder, WINDOWS, PARTS).problems).toEqual([
      'missing: policies/en-US/FileReady.adml',
      'not allowed: policies/notes.txt',
      'not as in the project: policies/FileReady.admx',
    ]);
  });

  it('is in no package for another system', async () => {
    const { problems } = await verdict({ ...APP, 'node_modules/native-reg/lib/index.js': '' });
    expect(problems).toEqual(['not allowed in the archive: node_modules/native-reg/lib/index.js']);
  });
});

describe('what prepares the firm’s database', () => {
  it('is beside the app on every system, as in the project', async () => {
    const folder = await packed(APP);
    const path = join(folder, 'resources', 'firm', '0001-records.sql');
    await write(path, 'changed');
    const problems = () => packProblems(folder, TARGET, PARTS).problems;
    expect(problems()).toEqual(['not as in the project: firm/0001-records.sql']);
    await rm(path);
    expect(problems()).toEqual(['missing: firm/0001-records.sql']);
  });
});

describe('the list of what others made', () => {
  const zod = PARTS.filter(({ name }) => name === 'zod');
  const keytar = PARTS.filter(({ name }) => name === '@github/keytar');

  it('must be in the package', async () => {
    const folder = await packed(APP);
    await rm(join(folder, 'resources', BOM_FILE));
    expect(packProblems(folder, TARGET, PARTS).problems).toEqual([
      `missing beside the archive: ${BOM_FILE}`,
    ]);
  });

  it('must name every part, and no other', async () => {
    const lists = {
      [BOM_FILE]: bomText('0.1.0', zod),
      [LICENSES_FILE]: licensesText('0.1.0', zod),
    };
    const folder = await packed(APP, { beside: lists });
    expect(packProblems(folder, TARGET, keytar).problems).toEqual([
      `not in the list of parts: ${keytar[0]?.purl}`,
      `listed, but not shipped: ${zod[0]?.purl}`,
      expect.stringMatching(/^its license is not in the text: @github\/keytar /),
    ]);
  });

  it('must be that of the version that was packed', async () => {
    const { problems } = await verdict({ ...APP, 'package.json': '{"version":"0.2.0"}' });
    expect(problems).toEqual(['the list of parts is of version 0.1.0, the app is 0.2.0']);
  });
});
