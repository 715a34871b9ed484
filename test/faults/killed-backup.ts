/**
 * `node killed-backup.ts FOLDER ACT COUNT`: makes a backup of the records in FOLDER (ACT `make`), makes records of what can
 * be read of damaged ones (ACT `salvage`), or takes up what was put back (ACT `take-up`), and is killed before file
 * operation COUNT of its main thread. Prints `done` when it came to the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', act, count] = process.argv.slice(2);
let left = Number(count);

function beforeEach(
  name: 'renameSync' | 'mkdirSync' | 'fsyncSync' | 'writeFileSync' | 'rmSync',
): void {
  const real: (...given: never[]) => unknown = fs[name];
  Object.assign(fs, {
    [name]: (...given: never[]) => {
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      left -= 1;
      return real(...given);
    },
  });
}
for (const name of ['renameSync', 'mkdirSync', 'fsyncSync', 'writeFileSync', 'rmSync'] as const) {
  beforeEach(name);
}
syncBuiltinESMExports();

if (act === 'make' || act === 'salvage') {
  const { backupsIn } = await import('../support/backups.ts');
  const backups = backupsIn(folder);
  const made = await (act === 'make' ? backups.make() : backups.takeReadable());
  if (!made.ok) throw new Error(made.failure.code);
} else {
  const { takeUp } = await import('../../electron/adapters/records/backups/put-back.ts');
  takeUp(folder);
}
console.log('done');
