import { renameSync, writeFileSync } from 'node:fs';

/** Writes a small file whole or not at all, for this user alone. Throws the system's error. */
export function writeSmallFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
