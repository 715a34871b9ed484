/** Runs in Windows: our files, records and backups, and a program that holds a file as only Windows lets it. */
import '../../fake-electron/register.ts';
import { closeSync, constants, mkdtempSync, openSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemFiles } from '../../../electron/adapters/files/files.ts';
import { openPreferences } from '../../../electron/adapters/preferences.ts';
import { setRecordsAside } from '../../../electron/adapters/records/set-aside.ts';
import type { FileMark } from '../../../electron/ports/files.ts';
import type { Preferences } from '../../../electron/shared/domain/preferences.ts';
import { backupsIn } from '../../support/backups.ts';
import { added, renamed, somePerson } from '../../support/people.ts';
import { tryRecordsIn } from '../../support/records.ts';

/** Windows' open for one program alone (libuv's UV_FS_O_EXLOCK): nobody else may read, write, rename or remove the file. */
const ALONE = 0x1000_0000;

const files = systemFiles(() => {});
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** An empty folder on Windows' own disk. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'fileready-'));
export const namesIn = (folder: string): readonly string[] => readdirSync(folder).sort();

/** Takes a file for itself alone, and gives what lets it go. */
export const hold = (path: string): number => openSync(path, constants.O_RDWR | ALONE);
export const letGo = (handle: number): void => closeSync(handle);

export const write = (path: string, content: string) => files.write(path, Buffer.from(content));

export async function read(path: string) {
  const found = await files.read(path, 10_000);
  return found.ok ? { ok: true, text: text(found.value.bytes), mark: found.value.mark } : found;
}

export const destroy = (mark: FileMark) => files.destroy(mark);

/** Changes preferences and gives them as a later start reads them. */
export async function prefer(folder: string, change: Partial<Preferences>) {
  const written = await openPreferences(folder, () => {}).write(change);
  return { written: written.ok, kept: openPreferences(folder, () => {}).read() };
}

/** Records one person, backs up, renames the person, and goes back to the backup at the next opening. */
export async function goBack(folder: string) {
  const person = somePerson({ name: 'Rosa Before' });
  const records = openedIn(folder);
  records.append([added(person)]);
  const made = await backupsIn(folder).make();
  if (!made.ok) return { made };
  records.append([renamed(person, 'Rosa After')]);
  records.close();
  const put = await backupsIn(folder).putBack(made.value.name);
  return { made, put };
}

/** Records one person. */
export function record(folder: string, name: string): void {
  const records = openedIn(folder);
  records.append([added(somePerson({ name }))]);
  records.close();
}

/** Opens the records and gives the names in them, or what stands in the way. */
export function peopleIn(folder: string) {
  const opened = tryRecordsIn(folder);
  if (!opened.ok) return { trouble: opened.trouble.code };
  const names = opened.value.people().map(({ person }) => person.name);
  opened.value.close();
  return { names };
}

/** Sets the records aside. */
export const setAside = (folder: string) => setRecordsAside(folder, '2026-11-23T17:00:00.000Z');

function openedIn(folder: string) {
  const opened = tryRecordsIn(folder);
  if (!opened.ok) throw new Error(opened.trouble.code);
  return opened.value;
}
