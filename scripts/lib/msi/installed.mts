import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expectSame, expectThat } from '../checks.mts';
import { runInWine, WINE_PREFIX } from '../windows/wine.mts';

const DISK = join(WINE_PREFIX, 'drive_c');
const PROGRAM = join(DISK, 'Program Files', 'FileReady');
const PROGRAMS = 'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
const LINKS = 'HKLM\\Software\\Classes\\fileready\\shell\\open\\command';
const LIMIT_MS = 120_000;

/** What Windows Installer ends with after a refusal: 1603, of which an exit status here keeps the last byte. */
const REFUSED = 1603 & 0xff;

/** Runs Windows Installer without a window, as IT does, and gives its exit status. */
export async function installer(action: '/i' | '/x', what: string): Promise<number> {
  const { code } = await runInWine(['msiexec', action, what, '/qn'], { timeoutMs: LIMIT_MS });
  return code;
}

/** Throws unless Windows Installer did what it was asked. */
export async function expectDone(action: '/i' | '/x', what: string): Promise<void> {
  const code = await installer(action, what);
  expectThat(code === 0, `msiexec ${action} ended with ${code}`);
}

/** Throws unless Windows Installer refuses to install a file. */
export async function expectRefused(file: string): Promise<void> {
  const code = await installer('/i', file);
  expectThat(code === REFUSED, `msiexec /i ended with ${code}, wanted ${REFUSED} (1603)`);
}

/** An entry in the list of programs: its key, and the version that it shows. */
interface Entry {
  readonly key: string;
  readonly version: string;
}

/** The entries that FileReady has in the list of programs. */
async function entries(): Promise<readonly Entry[]> {
  const { output } = await runInWine(['reg', 'query', PROGRAMS, '/s'], { timeoutMs: LIMIT_MS });
  const keys = output.split(/^(?=HKEY_)/m);
  return keys
    .filter((text) => /DisplayName\s+REG_SZ\s+FileReady\s*$/m.test(text))
    .map((text) => ({
      key: /^HKEY_.*\\(.*?)\s*$/m.exec(text)?.[1] ?? '',
      version: /DisplayVersion\s+REG_SZ\s+(\S+)/.exec(text)?.[1] ?? '',
    }));
}

/** What Windows runs for a `fileready:` link; empty where no program is registered. */
async function linkCommand(): Promise<string> {
  const { output } = await runInWine(['reg', 'query', LINKS, '/ve'], { timeoutMs: LIMIT_MS });
  return /REG_SZ\s+(.*?)\s*$/m.exec(output)?.[1] ?? '';
}

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    : [];

/** Every Start menu of the machine: that of all users, where Windows puts the entry, and those of each, where Wine does. */
const MENUS = [join(DISK, 'ProgramData'), join(DISK, 'users')];
const shortcuts = () => MENUS.flatMap(filesBelow).filter((file) => /FileReady.*\.lnk$/.test(file));

/** Throws unless exactly this version is installed: every file of the folder, one entry in the list, one shortcut. */
export async function expectInstalled(
  folder: string,
  code: string,
  version: string,
): Promise<void> {
  const wanted = filesBelow(folder);
  expectSame('files in Program Files', filesBelow(PROGRAM), wanted);
  const other = wanted.filter(
    (file) => !readFileSync(join(PROGRAM, file)).equals(readFileSync(join(folder, file))),
  );
  expectThat(other.length === 0, `not the file that was packed: ${other.join(', ')}`);
  const found = (await entries()).map((entry) => `${entry.key} ${entry.version}`);
  expectSame('entries in the list of programs', found, [`{${code}} ${version}`]);
  const command = await linkCommand();
  expectThat(
    /^"C:\\.*\\FileReady\.exe" -- "%1"$/.test(command),
    `links run ${command || 'nothing'}`,
  );
  const menu = shortcuts();
  expectThat(menu.length === 1, `${menu.length} entries in the Start menu: ${menu.join(', ')}`);
}

/** Throws unless nothing of FileReady is left on the machine but what the person recorded. */
export async function expectGone(): Promise<void> {
  expectThat(!existsSync(PROGRAM), `left behind: ${filesBelow(PROGRAM).join(', ') || PROGRAM}`);
  expectSame('entries in the Start menu', shortcuts(), []);
  const command = await linkCommand();
  expectThat(command === '', `links still run ${command}`);
  expectSame(
    'entries in the list of programs',
    (await entries()).map(({ key }) => key),
    [],
  );
}

/** A file of the person's records, which no installation may touch. */
const RECORDS = join(
  DISK,
  'users',
  'fileready-test',
  'AppData',
  'Local',
  'FileReady',
  'records.db',
);

/** Puts a file where a person's records would be. */
export function leaveRecords(): void {
  mkdirSync(dirname(RECORDS), { recursive: true });
  writeFileSync(RECORDS, 'records');
}

/** Throws unless the person's records are as they were. */
export function expectRecords(): void {
  expectThat(existsSync(RECORDS), 'the records are gone');
  expectThat(readFileSync(RECORDS, 'utf8') === 'records', 'the records were changed');
}
