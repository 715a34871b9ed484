import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LAST_LOOK, troubleWithRuntimes } from '../../scripts/lib/outdated/runtimes.mts';
import { signingFlags } from '../../scripts/lib/package/target.mts';
import { inRoot } from '../../scripts/lib/paths.mjs';

const read = (...parts: readonly string[]) => readFileSync(inRoot(...parts), 'utf8');
const Versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    dependencies: Versions,
    devDependencies: Versions,
    optionalDependencies: Versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(read('package.json')));
const lockfile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        name: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        link: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));

describe('what the app is built of', () => {
  it('takes one exact Electron that was looked at in time, and no Node with known holes', () => {
    expect(troubleWithRuntimes(manifest, LAST_LOOK)).toEqual([]);
  });

  it('takes one exact version of every package, with its digest', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const versions = [dependencies, devDependencies, optionalDependencies].flatMap(
      Object.values<string>,
    );
    const loose = versions.filter(
      (version) => !/^(?:npm:@?[^@]+@)?\d+\.\d+\.\d+[\w.-]*$/.test(version),
    );
    expect(loose).toEqual([]);
    const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');
    expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  it('takes packages from npm’s registry alone, by the strongest digest', () => {
    const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');
    // An address that is left out is the registry's; a link, a git address or another host is written down.
    const elsewhere = packages.filter(([, { link, resolved }]) => link || resolved !== undefined);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
    const weak = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(weak.map(([path]) => path)).toEqual([]);
    expect(read('.npmrc')).not.toMatch(/registry=(?!true|https:\/\/registry\.npmjs\.org)/);
  });

  it('runs no script of a package while it is installed', () => {
    const scripted = Object.entries(lockfile.packages).filter(([, one]) => one.hasInstallScript);
    const names = scripted.map(([path, { name }]) => name ?? path.replace(/^.*node_modules\//, ''));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(manifest.allowScripts, name).toHaveProperty([name], false);
    expect(Object.values(manifest.allowScripts).every((isAllowed) => !isAllowed)).toBe(true);
  });
});

describe('a build for release', () => {
  it('fails where there is something to sign with and a program was not signed', () => {
    expect(read('electron-builder.yml')).toMatch(/^forceCodeSigning: true$/m);
    expect(signingFlags('darwin', { CSC_NAME: 'Developer ID' })).toEqual([]);
    expect(signingFlags('win32', { WIN_CSC_LINK: 'file.pfx' })).toEqual([]);
  });

  it('signs native libraries, too, and hardens the runtime with the least of entitlements', () => {
    const config = read('electron-builder.yml');
    expect(config).toMatch(/^ {2}signExts: \["\.dll", "\.node"\]$/m);
    expect(config).toMatch(/^ {2}hardenedRuntime: true$/m);
    expect(config).toMatch(/^ {2}notarize: true$/m);
    expect(config).toMatch(/^ {2}entitlements: assets\/macos\/entitlements\.plist$/m);
    expect(config).not.toMatch(/disableIntegrity|asar: false/);
    const keys = [...read('assets', 'macos', 'entitlements.plist').matchAll(/<key>(.*?)<\/key>/g)];
    expect(keys.map(([, key]) => key)).toEqual(['com.apple.security.cs.allow-jit']);
  });
});
