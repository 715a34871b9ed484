import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { systemIds } from '../../electron/adapters/ids.ts';
import { openRecords, type StoredRecords } from '../../electron/adapters/records/records.ts';
import type { Records } from '../../electron/ports/records.ts';
import type { Clock } from '../../electron/ports/system.ts';
import type { EventKind } from '../../electron/shared/domain/records/event.ts';
import type { Opened } from '../../electron/shared/domain/records/file/start-trouble.ts';
import { TestClock } from './clock.ts';

declare global {
  /** Folders that tests made in this process, whose files each load this module again. */
  var testFolders: string[] | undefined;
}

globalThis.testFolders ??= removedAtExit();
const made = globalThis.testFolders;

function removedAtExit(): string[] {
  const folders: string[] = [];
  process.once('exit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return folders;
}

/** An empty folder of its own for one test, gone when the tests of the file have ended. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-test-'));
  made.push(folder);
  return folder;
}

/** Real records in a real file, by the clock of the test. */
export function recordsIn(
  folder: string,
  clock: Pick<Clock, 'now'> = new TestClock(),
  beforeFirstWrite?: () => void,
): StoredRecords {
  return opened(tryRecordsIn(folder, clock, beforeFirstWrite));
}

/** The same, or what stands in the way. */
export function tryRecordsIn(
  folder: string,
  clock: Pick<Clock, 'now'> = new TestClock(),
  beforeFirstWrite: () => void = () => undefined,
): Opened<StoredRecords> {
  const { newId } = systemIds;
  return openRecords({ folder, clock, actor: () => 'Dana Desk', newId, beforeFirstWrite });
}

/** What was opened. Throws, with what stands in the way, when it could not be. */
export function opened<T>(result: Opened<T>): T {
  if (!result.ok) throw new Error(`not opened: ${JSON.stringify(result.trouble)}`);
  return result.value;
}

/** From now on the records file of a folder takes no entry of this kind, as if the disk refused just that write. */
export function refuseKind(folder: string, kind: EventKind): void {
  const db = new DatabaseSync(join(folder, 'records.db'));
  db.exec(`CREATE TRIGGER refused BEFORE INSERT ON events WHEN NEW.kind = '${kind}'
    BEGIN SELECT RAISE(ABORT, 'refused'); END`);
  db.close();
}

/** Does something as soon as a large act has begun to be written. */
export function onceWriting(records: Records, then: () => void): void {
  const { appendMany } = records;
  Object.assign(records, {
    appendMany: (...given: Parameters<Records['appendMany']>) => {
      const written = appendMany(...given);
      then();
      return written;
    },
  });
}
