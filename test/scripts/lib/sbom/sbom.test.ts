import { beforeAll, describe, expect, it } from 'vitest';
import { bomProblems, bomText } from '../../../../scripts/lib/sbom/bom.mts';
import { licenseProblems, licensesText } from '../../../../scripts/lib/sbom/licenses.mts';
import type { Part } from '../../../../scripts/lib/sbom/part.mts';
import { bundledModules, packagesOf, partsFor } from '../../../../scripts/lib/sbom/parts.mts';

const LINUX = { platform: 'linux', arch: 'x64' } as const;
const WINDOWS = { platform: 'win32', arch: 'x64' } as const;

let parts: readonly Part[];
beforeAll(async () => {
  parts = await partsFor(LINUX);
});

describe('the list of what others made', () => {
  it('has what the page is made of, the runtime, and the keychain', () => {
    const names = parts.map(({ name }) => name);
    const known = ['react', 'react-dom', '@fluentui/react-dialog', 'zod', 'nodemailer', 'rolldown'];
    for (const name of [...known, 'electron', 'Chromium', 'Node.js', '@github/keytar'])
      expect(names, name).toContain(name);
  });

  it('has nothing that is only there to build and test', () => {
    const names = parts.map(({ name }) => name);
    for (const name of ['vitest', 'typescript', 'electron-builder', 'playwright-core', 'wixl'])
      expect(names, name).not.toContain(name);
  });

  it('has what reads the registry on Windows only', async () => {
    const onWindows = (await partsFor(WINDOWS)).map(({ purl }) => purl);
    const more = onWindows.filter((purl) => !parts.some((part) => part.purl === purl));
    expect(more).toEqual([
      expect.stringMatching(/^pkg:npm\/native-reg@/),
      expect.stringMatching(/^pkg:npm\/node-gyp-build@/),
    ]);
  });

  it('fails as soon as one part is removed, whichever it is', () => {
    const whole = bomText('0.1.0', parts);
    const licenses = licensesText('0.1.0', parts);
    expect(bomProblems(whole, '0.1.0', parts)).toEqual([]);
    expect(licenseProblems(licenses, parts)).toEqual([]);
    for (const part of parts) {
      const rest = parts.filter((other) => other !== part);
      const problems = bomProblems(bomText('0.1.0', rest), '0.1.0', parts);
      expect(problems, part.purl).toHaveLength(1);
      expect(licenseProblems(licensesText('0.1.0', rest), parts), part.purl).toHaveLength(1);
      expect(bomProblems(whole, '0.1.0', rest), part.purl).toHaveLength(1);
    }
  });

  it('is the same text every time, and of one version', () => {
    expect(bomText('0.1.0', parts)).toBe(bomText('0.1.0', parts));
    expect(bomProblems(bomText('0.1.0', parts), '0.2.0', parts)).toHaveLength(1);
    expect(bomProblems('{}', '0.1.0', parts)).toEqual(['the list of parts is no CycloneDX 1.6']);
  });

  it('has each npm package’s digest from the lockfile', () => {
    const without = parts.filter(({ purl, sha512 }) => purl.startsWith('pkg:npm/') && !sha512);
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(bomText('0.1.0', parts)).toMatch(/"alg": "SHA-512",\s+"content": "[0-9a-f]{128}"/);
  });

  it('knows the package of every module, and refuses a helper that nobody knows', () => {
    expect(packagesOf(bundledModules()).length).toBeGreaterThan(100);
    expect(packagesOf(['electron/main.ts'])).toEqual([]);
    expect(() => packagesOf(['\0new-helper.js'])).toThrow('Nobody said whose helper this is');
  });

  it('refuses a license nobody agreed to', () => {
    const [first] = parts.filter(({ name }) => name === 'zod');
    if (!first) throw new Error('zod is bundled');
    expect(() => licensesText('0.1.0', [{ ...first, license: 'GPL-3.0-only' }])).toThrow(
      'zod has a license nobody agreed to: GPL-3.0-only',
    );
  });
});
