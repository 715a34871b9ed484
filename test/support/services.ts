import { courtBook, type OwnCourtBook } from '../../electron/adapters/court-book/court-book.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { StoredRecords } from '../../electron/adapters/records/records.ts';
import type { Clock } from '../../electron/ports/system.ts';
import type { Result } from '../../electron/shared/domain/values/result.ts';
import { newFolder, recordsIn } from './records.ts';

/** What services stand on: real records in a fresh folder, the real court book over them, and a clock the test may set. */
export interface Ground {
  readonly records: StoredRecords;
  readonly courts: OwnCourtBook;
  readonly clock: Clock;
  readonly ids: typeof systemIds;
}

/** The ground for one test, on a day of the test's choice. */
export function someGround(now = '2026-11-23T17:00:00.000Z', folder = newFolder()): Ground {
  const records = recordsIn(folder);
  const courts = courtBook(records);
  records.onChange('forget', courts.forget);
  return { records, courts, clock: { now: () => now, steady: () => 0 }, ids: systemIds };
}

/** The value of an answer that must be good. */
export async function good<T>(answer: Result<T> | Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}
