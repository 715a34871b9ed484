import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expectSame, expectThat } from '../checks.mts';
import { run } from '../processes.mjs';

/** Everything that the package puts on the system. */
const PROGRAM = '/opt/FileReady';
const COMMAND = '/usr/bin/fileready';
const ENTRY = '/usr/share/applications/fileready.desktop';
const ICONS = '/usr/share/icons/hicolor';
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const icons = SIZES.map((size) => `${ICONS}/${size}x${size}/apps/fileready.png`);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

async function dpkg(program: 'dpkg' | 'dpkg-deb', ...args: readonly string[]) {
  const { code, output } = await run(program, args, { env: { ...process.env, LC_ALL: 'C' } });
  return { isDone: code === 0, output: output.trim() };
}

/** Throws unless the package states what it must and holds the packed folder, an entry, and icons of every size. */
export async function expectContent(file: string, folder: string): Promise<void> {
  const fields = await dpkg('dpkg-deb', '--field', file);
  for (const line of ['Package: fileready', 'Architecture: amd64', 'Priority: optional'])
    expectThat(fields.output.includes(line), `the package does not say "${line}"`);
  expectThat(/^Depends: .*libsecret-1-0/m.test(fields.output), 'it does not ask for the keychain');
  const listed = (await dpkg('dpkg-deb', '--contents', file)).output.split('\n');
  const files = listed.filter((line) => !line.startsWith('d'));
  const foreign = files.filter((line) => !/^-r(w-|wx)r-[-x]r-[-x] root\/root /.test(line));
  expectThat(foreign.length === 0, `not root's own, or others may write: ${foreign.join('; ')}`);
  const wanted = [...filesBelow(folder).map((path) => `${PROGRAM}/${path}`), ENTRY, ...icons];
  const paths = files.map((line) => line.slice(line.indexOf('./') + 1));
  expectSame('files in the package', paths, wanted);
}

/**
 * Throws unless the package gets installed. The libraries that Electron needs are not asked for here: they are a few
 * hundred megabytes, and nothing is started.
 */
export async function expectInstalls(file: string, folder: string): Promise<void> {
  const { isDone, output } = await dpkg('dpkg', '--force-depends', '--install', file);
  expectThat(isDone, output);
  const state = /^Status: (.*)$/m.exec((await dpkg('dpkg', '--status', 'fileready')).output)?.[1];
  expectThat(state === 'install ok installed', `its state is ${state ?? 'unknown'}`);
  const changed = await dpkg('dpkg', '--verify', 'fileready');
  expectThat(changed.output === '', `not as packed: ${changed.output}`);
  const other = filesBelow(folder).filter(
    (path) => !readFileSync(join(PROGRAM, path)).equals(readFileSync(join(folder, path))),
  );
  expectThat(other.length === 0, `not the file that was packed: ${other.join(', ')}`);
  expectThat(realpathSync(COMMAND) === `${PROGRAM}/fileready`, `${COMMAND} is something else`);
}

/** Throws unless the entry in the desktop's menu starts the app as it is, with its sandbox. */
export function expectEntry(): void {
  const lines = readFileSync(ENTRY, 'utf8').split('\n');
  expectThat(lines.includes(`Exec=${PROGRAM}/fileready %U`), 'the entry starts something else');
  expectThat(!lines.some((line) => line.includes('--no-sandbox')), 'it turns the sandbox off');
  for (const line of [
    'Name=FileReady',
    'Icon=fileready',
    'Categories=Office;',
    'MimeType=x-scheme-handler/fileready;',
  ])
    expectThat(lines.includes(line), `the entry does not say "${line}"`);
  const profile = readFileSync(`${PROGRAM}/resources/apparmor-profile`, 'utf8');
  expectThat(
    profile.includes(`"${PROGRAM}/fileready"`) && profile.includes('userns,'),
    'the AppArmor profile does not allow what the sandbox needs',
  );
}

/** Throws unless the package gets removed and leaves nothing. */
export async function expectRemoved(): Promise<void> {
  const { isDone, output } = await dpkg('dpkg', '--purge', 'fileready');
  expectThat(isDone, output);
  expectNone();
}

/** Removes what a failed check left installed. */
export async function cleanUp(): Promise<void> {
  await dpkg('dpkg', '--purge', 'fileready');
}

/** Throws if anything of FileReady is on the system. */
export function expectNone(): void {
  const places = [PROGRAM, COMMAND, ENTRY, '/etc/apparmor.d/fileready', ...icons];
  const left = places.filter((place) => lstatSync(place, { throwIfNoEntry: false }) !== undefined);
  expectThat(left.length === 0, `on the system: ${left.join(', ')}`);
}

/** What is missing here to install a package, in words. Empty when nothing is. */
export function missingForDeb(): readonly string[] {
  return [
    ...(existsSync('/usr/bin/dpkg') ? [] : ['dpkg']),
    ...(existsSync('/usr/bin/dpkg-deb') ? [] : ['dpkg-deb']),
    ...(process.getuid?.() === 0 ? [] : ['the rights of root, which installing takes']),
  ];
}
