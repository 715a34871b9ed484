import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInWine, windowsPath } from '../../../scripts/lib/windows/wine.mts';
import { newFolder } from '../records.ts';

/** The two halves of the registry that policies are written to. */
export type Root = 'HKEY_LOCAL_MACHINE' | 'HKEY_CURRENT_USER';

/** Where Group Policy writes for this app, below either half. */
const POLICY = String.raw`SOFTWARE\Policies\FileReady`;

/** A value as a registry file has it, by the types of winnt.h. */
const hex = (type: number, bytes: Buffer) =>
  `hex(${type.toString(16)}):${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

export const sz = (text: string) => hex(1, utf16(`${text}\0`));
export const expandSz = (text: string) => hex(2, utf16(`${text}\0`));
export const binary = (...bytes: readonly number[]) => hex(3, Buffer.from(bytes));
export const dword = (value: number) => `dword:${value.toString(16).padStart(8, '0')}`;
export const multiSz = (...texts: readonly string[]) =>
  hex(7, utf16(`${texts.map((text) => `${text}\0`).join('')}\0`));
export function qword(value: bigint): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return hex(11, bytes);
}

/** Values by name, for a key below `SOFTWARE\Policies\FileReady`; the empty path is that key itself. */
export type Keys = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Writes keys as Group Policy would, by a registry file and Windows' own editor. */
export async function writePolicy(root: Root, keys: Keys): Promise<void> {
  const parts = Object.entries(keys).map(([path, values]) => {
    const key = [root, POLICY, ...(path === '' ? [] : [path])].join('\\');
    const lines = Object.entries(values).map(([name, value]) => `"${name}"=${value}`);
    return [`[${key}]`, ...lines, ''].join('\r\n');
  });
  await editRegistry(parts);
}

/** Lets Windows' own editor carry out what the parts of a registry file say. */
export async function editRegistry(parts: readonly string[]): Promise<void> {
  const text = ['Windows Registry Editor Version 5.00', '', ...parts, ''].join('\r\n');
  const file = join(newFolder(), 'edit.reg');
  writeFileSync(file, utf16(`\uFEFF${text}`));
  const { code, output } = await runInWine(['regedit', '/S', windowsPath(file)]);
  if (code !== 0) throw new Error(`regedit ended with ${code}: ${output}`);
}

/** Removes all that was written for this app, from both halves. */
export const clearPolicy = (): Promise<void> =>
  editRegistry(['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER'].map((root) => `[-${root}\\${POLICY}]`));
