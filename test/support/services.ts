import { courtBook, type OwnCourtBook } from '../../electron/adapters/court-book/court-book.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import type { StoredRecords } from '../../electron/adapters/records/records.ts';
import { FirmIndex } from '../../electron/services/checklist/firm-index.ts';
import type { PolicyKeeper } from '../../electron/services/policy/policy-keeper.ts';
import type { Result } from '../../electron/shared/domain/values/result.ts';
import { MONDAY_MORNING, TestClock } from './clock.ts';
import { somePolicy, TestPolicyPlaces } from './policy.ts';
import { newFolder, recordsIn } from './records.ts';

/** What services need: real records in a fresh folder, the real court book over them, and one clock for all of it. */
export interface Ground {
  readonly records: StoredRecords;
  readonly courts: OwnCourtBook;
  readonly firmIndex: FirmIndex;
  readonly clock: TestClock;
  readonly ids: typeof systemIds;
  readonly policyPlaces: TestPolicyPlaces;
  readonly policy: PolicyKeeper;
  /** No backup, unless a test says otherwise. */
  readonly backUpFirst: () => Promise<void>;
}

/** The ground for one test, at a moment of the test's choice. */
export function someGround(now = MONDAY_MORNING, folder = newFolder()): Ground {
  const clock = new TestClock(now);
  const policyPlaces = new TestPolicyPlaces();
  const records = recordsIn(folder, clock);
  const courts = courtBook(records);
  records.onChange('forget', courts.forget);
  return {
    records,
    courts,
    firmIndex: new FirmIndex(records),
    clock,
    ids: systemIds,
    policyPlaces,
    policy: somePolicy(policyPlaces),
    backUpFirst: async () => {},
  };
}

/** The value of an answer that must be good. */
export async function good<T>(answer: Result<T> | Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}
