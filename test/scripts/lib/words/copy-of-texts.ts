import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../../..');

/** A copy of everything that has texts or names them, to plant faults in. */
export function copyOfTexts(): string {
  const root = mkdtempSync(join(tmpdir(), 'fileready-texts-'));
  for (const folder of ['assets/text', 'assets/courts']) {
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  }
  // Only read, and too many to copy.
  for (const folder of ['electron', 'renderer']) {
    symlinkSync(join(ROOT, folder), join(root, folder), 'junction');
  }
  return root;
}

/** Changes texts of a file in the copy; undefined removes one. */
export function change(
  root: string,
  file: string,
  changed: Readonly<Record<string, string | undefined>>,
): void {
  const path = join(root, 'assets/text', file);
  const texts: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...texts, ...changed }));
}
