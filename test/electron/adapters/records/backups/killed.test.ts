import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { damaged, everyEvent, someFirm } from '../../../../faults/damaged-file.ts';
import { backupsIn } from '../../../../support/backups.ts';
import { newFolder, recordsIn } from '../../../../support/records.ts';
import { good } from '../../../../support/services.ts';

const SCRIPT = resolve(import.meta.dirname, '../../../../faults/killed-backup.ts');
/** More than there are file operations in one act. */
const MOST = 40;

/** Really kills a process before its file operation of that number. True when it came to its end. */
function killed(folder: string, act: 'make' | 'salvage' | 'take-up', count: number): boolean {
  const { stdout, signal } = spawnSync(process.execPath, [SCRIPT, folder, act, String(count)], {
    encoding: 'utf8',
  });
  const isDone = stdout.includes('done');
  if (!isDone) expect(signal).toBe('SIGKILL');
  return isDone;
}

it('leaves nothing half done when it is killed while it makes a backup', async () => {
  const firm = someFirm('crash');
  let count = 0;
  for (; count < MOST; count += 1) {
    const folder = damaged(firm, () => undefined);
    const isDone = killed(folder, 'make', count);
    const backups = backupsIn(folder);
    const found = backups.list();
    expect(found.length).toBeLessThanOrEqual(1);
    const contents = await backups.look(
      found.map(({ name }) => name),
      { isChecked: true },
    );
    for (const content of contents) {
      expect(content).toMatchObject({ found: 'whole', entries: firm.events.length });
    }
    if (isDone) break;
    // The next one clears away what is left of this one.
    await good(backups.make());
    expect(readdirSync(join(folder, 'backups')).filter((name) => name.startsWith('unf'))).toEqual(
      [],
    );
    const records = recordsIn(folder);
    expect(everyEvent(records)).toEqual(firm.events);
    records.close();
  }
  expect(count).toBeGreaterThan(2);
  expect(count).toBeLessThan(MOST);
});

it('goes on where it was killed while it went back, and loses no file from before', async () => {
  const firm = someFirm('crash');
  const ready = damaged(firm, () => undefined);
  const backups = backupsIn(ready);
  const { name } = await good(backups.make());
  // What was there before is told apart from the backup.
  cpSync(join(firm.folder, 'older.db'), join(ready, 'records.db'));
  await good(backups.putBack(name));
  const before = ['records.db', 'records.db-wal', 'records.seen'].map((part) =>
    readFileSync(join(ready, part), 'base64'),
  );
  let count = 0;
  for (; count < MOST; count += 1) {
    const folder = newFolder();
    cpSync(ready, folder, { recursive: true, preserveTimestamps: true });
    const isDone = killed(folder, 'take-up', count);
    const records = recordsIn(folder);
    expect(everyEvent(records)).toEqual(firm.events);
    records.close();
    const { keptIn } = backupsIn(folder).restored() ?? { keptIn: '' };
    expect(readdirSync(join(folder, 'replaced'))).toHaveLength(1);
    const kept = ['records.db', 'records.db-wal', 'records.seen'].map((part) =>
      readFileSync(join(keptIn, part), 'base64'),
    );
    expect(kept).toEqual(before);
    if (isDone) break;
  }
  expect(count).toBeGreaterThan(4);
  expect(count).toBeLessThan(MOST);
  // A dozen processes, one after another, on a machine that may be busy.
}, 240_000);

/** Records with one entry that somebody changed, and the file as it then is. */
function someDamage() {
  const firm = someFirm('clean');
  const folder = damaged(firm, () => undefined);
  const file = join(folder, 'records.db');
  const db = new DatabaseSync(file);
  db.exec("UPDATE events SET actor = 'Nobody' WHERE id = (SELECT min(id) FROM events)");
  db.close();
  return { firm, folder, broken: readFileSync(file, 'base64') };
}

/** The damaged file is still there as it was, and what can be read of it can be taken. */
async function takesItStill(folder: string, { firm, broken }: ReturnType<typeof someDamage>) {
  expect(readFileSync(join(folder, 'records.db'), 'base64')).toBe(broken);
  const backups = backupsIn(folder);
  await good(backups.takeReadable());
  const records = recordsIn(folder);
  expect(everyEvent(records)).toHaveLength(firm.events.length - 1);
  records.close();
  const { keptIn, salvaged } = backups.restored() ?? { keptIn: '' };
  expect(salvaged).toEqual({ leftOut: 1 });
  expect(readFileSync(join(keptIn, 'records.db'), 'base64')).toBe(broken);
  expect(readdirSync(folder).filter((name) => name.startsWith('records.restore.'))).toEqual([]);
}

const copyOf = (ready: string) => {
  const folder = newFolder();
  cpSync(ready, folder, { recursive: true, preserveTimestamps: true });
  return folder;
};

it('leaves the damaged file alone when it is killed while it takes what can be read', async () => {
  const damage = someDamage();
  let count = 0;
  // Each of them is a process of its own; every third keeps this short.
  for (; count < MOST; count += 3) {
    const folder = copyOf(damage.folder);
    if (killed(folder, 'salvage', count)) break;
    await takesItStill(folder, damage);
  }
  expect(count).toBeGreaterThan(2);
  expect(count).toBeLessThan(MOST);
}, 240_000);

it('leaves it alone, too, when it is killed while the new file is being written', async () => {
  const damage = someDamage();
  const folder = copyOf(damage.folder);
  const child = spawn(process.execPath, [SCRIPT, folder, 'salvage', `${MOST}`]);
  const ended = once(child, 'exit');
  const isBeingWritten = () =>
    readdirSync(folder).some(
      (name) => name.startsWith('records.restore.unf') && statSync(join(folder, name)).size > 0,
    );
  while (child.exitCode === null && !isBeingWritten()) await wait(1);
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(join(folder, 'records.restore.db'))).toBe(false);
  await takesItStill(folder, damage);
}, 240_000);
