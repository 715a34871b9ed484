import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packedProgram, type Target } from '../../scripts/lib/package/target.mts';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/processes.mjs';
import { newFolder } from '../support/records.ts';

const SCRIPT = inRoot('scripts', 'lib', 'package', 'run.mts');
/** Nothing listens there, so whatever asks the network by way of a proxy fails at once. */
const REFUSED = 'http://127.0.0.1:9';

/** Runs a program without a network: in a namespace of its own where the system allows that, else behind a dead proxy. */
async function runOffline(args: readonly string[]): Promise<{ code: number; output: string }> {
  const canUnshare = (await run('unshare', ['-n', 'true'])).code === 0;
  if (canUnshare) return run('unshare', ['-n', process.execPath, ...args]);
  const env = { ...process.env, HTTP_PROXY: REFUSED, HTTPS_PROXY: REFUSED };
  return run(process.execPath, args, { env });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The packed folder of each platform. */
const packed = new Map<string, string>();

const UNPACKED = 'resources/app.asar.unpacked/node_modules';

describe.each([
  [
    '--linux',
    { platform: 'linux', arch: 'x64' },
    'linux-unpacked',
    [`${UNPACKED}/keytar/prebuilds/linux-x64/keytar.node`],
  ],
  [
    '--win',
    { platform: 'win32', arch: 'x64' },
    'win-unpacked',
    [
      `${UNPACKED}/keytar/prebuilds/win32-x64/keytar.node`,
      `${UNPACKED}/native-reg/prebuilds/win32-x64/node.napi.node`,
    ],
  ],
] satisfies readonly (readonly [string, Target, string, readonly string[]])[])(
  'npm run package -- --dir %s, with the network off',
  (flag, target, name, binaries) => {
    const output = newFolder();
    const folder = join(output, name);
    let printed = '';
    beforeAll(async () => {
      const args = [SCRIPT, '--dir', flag, '--arch', target.arch, '--output', output];
      const ran = await runOffline(args);
      printed = ran.output;
      packed.set(target.platform, folder);
      expect(ran.code, printed).toBe(0);
    }, 120_000);

    it('packs what may ship and nothing else', () => {
      expect(printed).toMatch(/Package content: ok, \d+ files for/);
      expect(printed).not.toMatch(/ 0 files for/);
    });

    it('has exactly the native binaries of its system', () => {
      expect(filesBelow(folder).filter((file) => file.endsWith('.node'))).toEqual(binaries);
    });

    it('has no installer that turns the sandbox off', () => {
      expect(filesBelow(output).filter((file) => file.endsWith('.AppImage'))).toEqual([]);
      expect(readFileSync(inRoot('electron-builder.yml'), 'utf8')).not.toMatch(/target:.*AppImage/);
    });
  },
);

describe('the program for Windows', () => {
  it('shows FileReady’s icon', () => {
    const icon = readFileSync(inRoot('assets', 'icons', 'icon.ico'));
    const last = 6 + (icon.readUInt16LE(4) - 1) * 16;
    const start = icon.readUInt32LE(last + 12);
    const largest = icon.subarray(start, start + icon.readUInt32LE(last + 8));
    const folder = packed.get('win32') ?? '';
    expect(readFileSync(packedProgram(folder, 'win32')).includes(largest)).toBe(true);
  });
});
