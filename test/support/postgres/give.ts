import { chownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a folder, with everything in it, to the user who has the other one: PostgreSQL may run as another than the tests. */
export function giveAsOther(folder: string, other: string): void {
  const { uid, gid } = statSync(other);
  chownSync(folder, uid, gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(folder, name), uid, gid);
  }
}
