import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  componentCode,
  type Edition,
  entryName,
  msiVersion,
  productCode,
  UPGRADE_CODE,
} from '../../../../scripts/lib/msi/codes.mts';
import { msiSource } from '../../../../scripts/lib/msi/source.mts';
import { inRoot } from '../../../../scripts/lib/paths.mjs';
import { run } from '../../../../scripts/lib/processes.mjs';
import { newFolder } from '../../../support/records.ts';

const EDITION: Edition = { version: '0.1.0', arch: 'x64' };
const FILES = ['FileReady.exe', 'resources/app.asar', 'locales/en-US & more.pak'];

function packedFolder(files: readonly string[]): string {
  const folder = newFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

const sourceOf = (files: readonly string[], edition = EDITION) =>
  msiSource(packedFolder(files), edition, 'icon.ico');

describe('the codes by which Windows knows FileReady', () => {
  it('are fixed: another one would leave two FileReadys on every machine', () => {
    expect(UPGRADE_CODE).toBe('22C91EF1-448D-4F74-8086-A350511CE9FE');
    expect(productCode(EDITION)).toBe('10793BED-5B72-5866-AD05-B02262D15FFE');
    expect(componentCode('FileReady.exe')).toBe('737D87D2-4C0E-5374-AB87-274D91EA81EA');
  });

  it('differ between versions and processors, and not between spellings of one path', () => {
    const others = [
      { version: '0.1.1', arch: 'x64' },
      { version: '0.1.0', arch: 'arm64' },
    ];
    expect(new Set([EDITION, ...others].map(productCode)).size).toBe(3);
    expect(componentCode('Resources/App.asar')).toBe(componentCode('resources/app.asar'));
  });

  it('name an entry in at most 72 letters, digits, dots and underscores', () => {
    const name = entryName('component', `${'deep/'.repeat(40)}a file & more.node`);
    expect(name).toMatch(/^[A-Za-z_][\w.]{0,71}$/);
    expect(entryName('file', 'a b')).not.toBe(entryName('file', 'a_b'));
  });
});

describe('a version', () => {
  it.each(['0.1.0', '255.255.65535'])('%s can be compared by Windows', (version) => {
    expect(msiVersion(version)).toBe(version);
  });

  it.each(['1.0.0-beta.1', '256.0.0', '1.256.0', '1.0.65536', '1.0'])(
    '%s is refused',
    (version) => {
      expect(() => msiVersion(version)).toThrow(`An MSI can't have the version ${version}`);
    },
  );
});

describe('what the MSI is made from', () => {
  it('has every file of the folder in a component of its own, with its code', () => {
    const source = sourceOf(FILES);
    for (const file of FILES) expect(source).toContain(`Guid="${componentCode(file)}"`);
    expect(source).toContain('Source="locales/en-US &amp; more.pak"');
    expect(source.match(/<Component /g)).toHaveLength(FILES.length);
    expect(source.match(/<ComponentRef /g)).toHaveLength(FILES.length);
  });

  it('is the same text for the same files', () => {
    expect(sourceOf([...FILES].reverse())).toBe(sourceOf(FILES));
  });

  it('changes only in the version from one to the next', () => {
    const next = sourceOf(FILES, { ...EDITION, version: '0.2.0' });
    const product = (text: string) =>
      text.replace(/Product Id="[^"]+"/, '').replaceAll(/0\.[12]\.0/g, '');
    expect(next).not.toBe(sourceOf(FILES));
    expect(product(next)).toBe(product(sourceOf(FILES)));
  });

  it('is for the whole machine, refuses a step back, and starts nothing', () => {
    const source = sourceOf(FILES);
    expect(source).toContain('InstallScope="perMachine"');
    expect(source).toContain('<MajorUpgrade DowngradeErrorMessage=');
    expect(source).not.toContain('CustomAction');
  });

  it('must be a packed Windows folder', () => {
    expect(() => sourceOf(['resources/app.asar'])).toThrow('it has no FileReady.exe');
  });
});

describe('npm run msi, where its tools are not installed', () => {
  it.each([
    ['', ['wixl', 'msibuild']],
    ['--verify', ['wixl', 'msibuild', 'msiinfo', 'osslsigncode', 'openssl', 'wine']],
  ])('%s fails and names each', async (flag, tools) => {
    const script = inRoot('scripts', 'lib', 'msi', 'run.mts');
    const env = { ...process.env, PATH: newFolder() };
    const args = flag === '' ? [script] : [script, flag];
    const { code, output } = await run(process.execPath, args, { env });
    expect(code).toBe(1);
    for (const tool of tools) expect(output).toMatch(new RegExp(`Not run: .*\\b${tool}\\b`));
    expect(output).toContain('npm run msi -- --set-up');
  });
});
