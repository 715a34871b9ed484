import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { packedVersion } from '../package/archive.mts';
import { inRoot } from '../paths.mjs';
import { run } from '../processes.mjs';
import { type Edition, msiVersion } from './codes.mts';
import { msiSource, SHORTCUT } from './source.mts';

/** The app's identity on Windows (electron/windows/prepare.ts): its shortcut carries it, or notifications make a second one. */
const APP_ID = 'com.fileready.app';

/**
 * What wixl can't write. The old version is removed inside the installation and not before it, so that a failed upgrade
 * puts it back.
 */
const AMENDMENTS = [
  "UPDATE `InstallExecuteSequence` SET `Sequence`=1501 WHERE `Action`='RemoveExistingProducts'",
  'CREATE TABLE `MsiShortcutProperty` (`MsiShortcutProperty` CHAR(72) NOT NULL, `Shortcut_` CHAR(72) NOT NULL, `PropertyKey` CHAR(0) NOT NULL, `PropVariantValue` CHAR(0) NOT NULL PRIMARY KEY `MsiShortcutProperty`)',
  `INSERT INTO \`MsiShortcutProperty\` (\`MsiShortcutProperty\`, \`Shortcut_\`, \`PropertyKey\`, \`PropVariantValue\`) VALUES ('AppId', '${SHORTCUT}', 'System.AppUserModel.ID', '${APP_ID}')`,
];

/** The name that an MSI is given. */
export const msiName = ({ version, arch }: Edition): string => `FileReady-${version}-${arch}.msi`;

async function runStep(program: string, args: readonly string[], cwd?: string): Promise<void> {
  const { code, output } = await run(program, args, cwd ? { cwd } : {});
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${output.trim()}`);
}

/** Makes the MSI of a packed Windows folder at `file` and gives what it is an edition of. */
export async function makeMsi(folder: string, file: string): Promise<Edition> {
  const edition = { version: msiVersion(packedVersion(join(folder, 'resources'))), arch: 'x64' };
  const draft = mkdtempSync(join(tmpdir(), 'fileready-msi-'));
  try {
    const source = join(draft, 'product.wxs');
    // wixl takes no absolute paths inside its source.
    const icon = relative(folder, inRoot('assets', 'icons', 'icon.ico'));
    writeFileSync(source, msiSource(folder, edition, icon));
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true });
    await runStep('wixl', ['-a', edition.arch, '-o', file, source], folder);
    await runStep('msibuild', [file, ...AMENDMENTS.flatMap((query) => ['-q', query])]);
    return edition;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
