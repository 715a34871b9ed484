// The body of `npm run msi`.
import { join, resolve } from 'node:path';
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { packedVersion } from '../package/archive.mts';
import { pack } from '../package/pack.mts';
import { isFitToShip } from '../package/pack-check.mts';
import { packedFolder } from '../package/target.mts';
import { inRoot, root } from '../paths.mjs';
import { partsFor } from '../sbom/parts.mts';
import {
  FOR_WINE,
  howToSetUp,
  missingForWindows,
  setUpWindows,
  type WindowsTool,
} from '../windows/set-up.mts';
import { productCode, UPGRADE_CODE } from './codes.mts';
import { makeMsi, msiName } from './make.mts';
import { verifyMsi } from './verify.mts';

const flags = readFlags({
  'set-up': { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  // A Windows folder that is packed already, such as one whose programs were signed.
  folder: { type: 'string' },
});

const WINDOWS = { platform: 'win32', arch: 'x64' } as const;
const TO_MAKE: readonly WindowsTool[] = ['wixl', 'msibuild'];
const TO_VERIFY: readonly WindowsTool[] = [
  ...TO_MAKE,
  'msiinfo',
  'osslsigncode',
  'openssl',
  ...FOR_WINE,
];

/** The packed folder to make the MSI from. Undefined when packing failed. */
async function folderToInstall(): Promise<string | undefined> {
  if (flags.folder) return resolve(root, flags.folder);
  const output = inRoot('dist');
  const code = await pack({ target: WINDOWS, output, isFolderOnly: true });
  return code === 0 ? packedFolder(output, WINDOWS) : undefined;
}

async function make(): Promise<number> {
  const folder = await folderToInstall();
  if (!folder || !isFitToShip(folder, WINDOWS, await partsFor(WINDOWS))) return 1;
  const name = msiName({ version: packedVersion(join(folder, 'resources')), arch: WINDOWS.arch });
  const edition = await makeMsi(folder, inRoot('dist', name));
  console.log(
    `Made dist/${name}: version ${edition.version}, ${edition.arch}, for the whole machine`,
  );
  console.log(`  product code  {${productCode(edition)}}`);
  console.log(`  upgrade code  {${UPGRADE_CODE}}`);
  return 0;
}

await main(async () => {
  if (flags['set-up']) {
    await setUpWindows();
    return 0;
  }
  const missing = missingForWindows(flags.verify ? TO_VERIFY : TO_MAKE);
  if (missing.length > 0) {
    console.error(`Not run: ${missing.join(', ')} not here.\n${howToSetUp('msi')}`);
    return 1;
  }
  await buildIfChanged();
  return flags.verify ? verifyMsi() : make();
});
