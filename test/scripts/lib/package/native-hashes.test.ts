import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { filesBelow } from '../../../../scripts/lib/package/beside-check.mts';
import {
  nativeTrouble,
  refuseUnknownBinaries,
} from '../../../../scripts/lib/package/native-hashes.mts';
import { OUTSIDE_PACKAGES } from '../../../../scripts/lib/package/outside-packages.mts';
import { inRoot, root } from '../../../../scripts/lib/paths.mjs';
import { run } from '../../../../scripts/lib/processes.mjs';
import { newFolder } from '../../../support/records.ts';

const KEYCHAIN = 'node_modules/keytar/prebuilds/linux-x64/keytar.node';
const REGISTRY = 'node_modules/native-reg/prebuilds/win32-x64/node.napi.node';

let copy: string;
beforeEach(() => {
  copy = newFolder();
  for (const name of ['keytar', 'native-reg']) {
    const path = join('node_modules', name, 'prebuilds');
    cpSync(inRoot(path), join(copy, path), { recursive: true });
  }
});

describe('the native binaries', () => {
  it('of what is installed are those that were looked at', () => {
    expect(nativeTrouble(root)).toEqual([]);
  });

  it('are refused when a bit of one changed', () => {
    const file = join(copy, KEYCHAIN);
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    writeFileSync(file, bytes);
    const sentence = `not the native binary that was looked at: ${KEYCHAIN}`;
    expect(nativeTrouble(copy)).toEqual([sentence]);
    expect(() => refuseUnknownBinaries(copy)).toThrow(sentence);
  });

  it('are refused when one was built here or is missing', () => {
    const built = 'node_modules/native-reg/build/Release/node.napi.node';
    cpSync(join(copy, dirname(REGISTRY)), join(copy, dirname(built)), { recursive: true });
    rmSync(join(copy, REGISTRY));
    expect(nativeTrouble(copy)).toEqual([
      `a native binary is missing: ${REGISTRY}`,
      `not the native binary that was looked at: ${built}`,
    ]);
  });

  it('stop a build before it begins', async () => {
    cpSync(inRoot('scripts'), join(copy, 'scripts'), { recursive: true });
    for (const name of readdirSync(inRoot('node_modules'))) {
      const place = join(copy, 'node_modules', name);
      if (!existsSync(place)) symlinkSync(inRoot('node_modules', name), place, 'junction');
    }
    const build = `import { buildIfChanged } from './scripts/lib/build/build.mts'; await buildIfChanged();`;
    appendFileSync(join(copy, KEYCHAIN), 'x');
    const ran = await run(process.execPath, ['--input-type=module', '--eval', build], {
      cwd: copy,
    });
    expect(ran.code).not.toBe(0);
    expect(ran.output).toContain(`not the native binary that was looked at: ${KEYCHAIN}`);
  });

  it('are in no other package that ships', () => {
    const Entry = z.object({ dev: z.boolean().optional(), optional: z.boolean().optional() });
    const { packages } = z
      .object({ packages: z.record(z.string(), Entry) })
      .parse(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
    const shipped = Object.keys(packages).filter(
      (path) => path !== '' && !packages[path]?.dev && !packages[path]?.optional,
    );
    const native = shipped.filter((path) =>
      filesBelow(inRoot(path)).some((file) => file.endsWith('.node')),
    );
    const ours = OUTSIDE_PACKAGES.filter(({ binary }) => binary).map(
      ({ name }) => `node_modules/${name}`,
    );
    expect(native).toEqual(ours);
  });
});
