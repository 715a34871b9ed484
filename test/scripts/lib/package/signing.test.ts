import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAIN_FILES } from '../../../../scripts/lib/package/archive.mts';
import { signingFlags } from '../../../../scripts/lib/package/target.mts';
import { root } from '../../../../scripts/lib/paths.mjs';

const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');

describe('a build for a Mac', () => {
  it('has a whole signature after its fuses were set, with or without an identity', () => {
    expect(config).toMatch(/^ {2}resetAdHocDarwinSignature: true$/m);
    expect(config).toMatch(/^ {2}hardenedRuntime: true$/m);
  });

  it('goes without the hardened runtime where nobody signs it', () => {
    expect(signingFlags('darwin', {})).toEqual([
      '-c.forceCodeSigning=false',
      '-c.mac.identity=null',
      '-c.mac.hardenedRuntime=false',
    ]);
    expect(signingFlags('darwin', { CSC_NAME: 'Developer ID' })).toEqual([]);
    expect(signingFlags('darwin', { CSC_LINK: 'file.p12' })).toEqual([]);
    expect(signingFlags('win32', {})).toEqual(['-c.forceCodeSigning=false']);
    expect(signingFlags('win32', { CSC_LINK: 'file.pfx' })).toEqual([]);
    expect(signingFlags('linux', {})).toEqual([]);
  });
});

describe('the files of a package', () => {
  it('are all that the build makes for the main process', () => {
    const build = readFileSync(join(root, 'electron.vite.config.ts'), 'utf8');
    const names = [...build.matchAll(/^ +'?([\w-]+)'?: resolve\('electron\//gm)].map(
      ([, name]) => name,
    );
    expect(names.map((name) => `out/main/${name}.js`)).toEqual(MAIN_FILES);
  });
});

describe('the keychain', () => {
  it('is not asked for a key to encrypt cookies, because the app keeps none', () => {
    expect(config).toMatch(/^ {2}enableCookieEncryption: false$/m);
  });
});

describe('W6: a package for Debian', () => {
  it('has the home page that the packer insists on', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ homepage: expect.stringMatching(/^https:/) });
  });
});
