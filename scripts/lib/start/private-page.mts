import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page on the disk that leads on to an address, and a way to take it off. */
interface PrivatePage {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Writes a page that leads on to `address` into a new folder of this user alone. SECURITY: every user of a machine can read
 * the arguments of every process, so a browser is given this file, which nobody else can open, and not the address.
 */
export function privatePage(address: string): PrivatePage {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-open-'));
  const path = join(folder, 'open.html');
  const page = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${new URL(address).href}"><title>FileReady</title>`;
  writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
