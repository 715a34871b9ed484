import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newFolder } from './records.ts';

/** The user that the tests run as: what it owns is trusted here, as root's files are in an installed app. */
export const ME = process.getuid?.() ?? 0;

/** The path of a policy file in a new folder of its own, like /etc/fileready/policy.json. */
export function policyPath(name = 'policy.json'): string {
  const folder = join(newFolder(), 'fileready');
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  return join(folder, name);
}

/** Writes a policy file as firm IT does: for everybody to read, for its owner to write. */
export function writePolicy(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  chmodSync(dirname(path), 0o755);
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isRaw ? content : JSON.stringify(content));
  chmodSync(path, 0o644);
}

/** Makes a pipe that nobody writes to. */
export const makePipe = (path: string) => execFileSync('mkfifo', [path]);
