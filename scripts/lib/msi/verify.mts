import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, expectThat, runChecks } from '../checks.mts';
import { pack } from '../package/pack.mts';
import { isFitToShip } from '../package/pack-check.mts';
import { packedFolder } from '../package/target.mts';
import { inRoot } from '../paths.mjs';
import { partsFor } from '../sbom/parts.mts';
import { productCode, UPGRADE_CODE } from './codes.mts';
import {
  expectDone,
  expectGone,
  expectInstalled,
  expectRecords,
  expectRefused,
  installer,
  leaveRecords,
} from './installed.mts';
import { makeMsi, msiName } from './make.mts';
import { propertiesOf, tableOf, templateOf } from './read.mts';
import { isSignedBy, signFile, throwAwaySigner, withOneFlippedBit } from './signature.mts';

const FOLDER = inRoot('.cache', 'msi');
const WINDOWS = { platform: 'win32', arch: 'x64' } as const;

/** A version that was packed and made into an MSI, to be installed in Wine. */
interface Trial {
  readonly version: string;
  readonly code: string;
  readonly folder: string;
  readonly file: string;
}

const trialOf = (name: string, version: string): Trial => ({
  version,
  code: productCode({ version, arch: WINDOWS.arch }),
  folder: packedFolder(join(FOLDER, name), WINDOWS),
  file: join(FOLDER, msiName({ version, arch: WINDOWS.arch })),
});

const OLDER = trialOf('older', '0.1.0');
const NEWER = trialOf('newer', '0.2.0');

async function build({ version, folder, file }: Trial): Promise<void> {
  const output = join(folder, '..');
  const code = await pack({ target: WINDOWS, output, isFolderOnly: true, version });
  expectThat(code === 0, `the packer ended with ${code}`);
  expectThat(
    isFitToShip(folder, WINDOWS, await partsFor(WINDOWS)),
    'the packed folder may not ship',
  );
  const edition = await makeMsi(folder, file);
  expectThat(edition.version === version, `the MSI has version ${edition.version}`);
}

async function expectStated({ version, code, file }: Trial): Promise<void> {
  const properties = await propertiesOf(file);
  const wanted = {
    ALLUSERS: '1',
    UpgradeCode: `{${UPGRADE_CODE}}`,
    ProductCode: `{${code}}`,
    ProductVersion: version,
    REINSTALLMODE: 'amus',
  };
  for (const [name, value] of Object.entries(wanted))
    expectThat(
      properties.get(name) === value,
      `${name} is ${properties.get(name) ?? 'absent'}, must be ${value}`,
    );
  expectThat((await templateOf(file)) === 'x64;1033', 'it is not for x64');
  const sequence = await tableOf(file, 'InstallExecuteSequence');
  const removal = sequence.find(([action]) => action === 'RemoveExistingProducts');
  expectThat(removal?.[2] === '1501', 'the old version goes before the installation begins');
  const registry = await tableOf(file, 'Registry');
  expectThat(
    registry.some(
      ([, , key = '', , value = '']) =>
        key.endsWith('fileready\\shell\\open\\command') && value.endsWith('-- "%1"'),
    ),
    'links do not open the app',
  );
  const identity = (await tableOf(file, 'MsiShortcutProperty')).flat();
  expectThat(identity.includes('com.fileready.app'), 'the shortcut does not say whose it is');
}

/** The same files must have the same components in both versions, or an upgrade takes away what it has just installed. */
async function expectSameComponents(): Promise<void> {
  const [older, newer] = await Promise.all(
    [OLDER, NEWER].map(async ({ file }) =>
      (await tableOf(file, 'Component')).map((row) => row.join(' ')),
    ),
  );
  expectThat(older?.join() === newer?.join(), 'the components differ between the versions');
}

async function expectSealed(): Promise<void> {
  const signer = await throwAwaySigner(FOLDER);
  const signed = join(FOLDER, 'signed.msi');
  const flipped = join(FOLDER, 'flipped.msi');
  for (const file of [signed, flipped]) rmSync(file, { force: true });
  expectThat(!(await isSignedBy(signer, NEWER.file)), 'an unsigned file counts as signed');
  await signFile(NEWER.file, signed, signer);
  expectThat(await isSignedBy(signer, signed), 'the signed file is not recognized');
  withOneFlippedBit(signed, flipped);
  expectThat(!(await isSignedBy(signer, flipped)), 'a file with one flipped bit counts as signed');
}

/** What an earlier run left installed goes first. */
async function clear(): Promise<void> {
  for (const { code } of [OLDER, NEWER]) await installer('/x', `{${code}}`);
  await expectGone();
  leaveRecords();
}

const CHECKS: readonly Check[] = [
  {
    name: 'two versions are packed and made into MSIs',
    run: () => build(OLDER).then(() => build(NEWER)),
  },
  {
    name: 'both are for the whole machine, with one upgrade code and the derived product codes',
    run: () => expectStated(OLDER).then(() => expectStated(NEWER)),
  },
  { name: 'files keep their components from version to version', run: expectSameComponents },
  { name: 'nothing is installed at first', run: clear },
  {
    name: `${OLDER.version} installs in silence: every file, one entry, one shortcut`,
    run: () =>
      expectDone('/i', OLDER.file).then(() =>
        expectInstalled(OLDER.folder, OLDER.code, OLDER.version),
      ),
  },
  {
    name: `${NEWER.version} takes its place: every file, still one entry`,
    run: () =>
      expectDone('/i', NEWER.file).then(() =>
        expectInstalled(NEWER.folder, NEWER.code, NEWER.version),
      ),
  },
  {
    name: `${OLDER.version} is refused, and ${NEWER.version} stays`,
    run: () =>
      expectRefused(OLDER.file).then(() =>
        expectInstalled(NEWER.folder, NEWER.code, NEWER.version),
      ),
  },
  {
    name: 'uninstalled by its product code, nothing of it is left',
    run: () => expectDone('/x', `{${NEWER.code}}`).then(expectGone),
  },
  { name: 'what a person recorded is still there', run: expectRecords },
  {
    name: 'signed by a throw-away certificate it is recognized; with one flipped bit it is not',
    run: expectSealed,
  },
];

/** Proves by two versions in Wine what an MSI does. Prints each check and gives the exit code. */
export const verifyMsi = (): Promise<number> => runChecks(CHECKS);
