import type { Records } from '../../ports/records.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { PersonId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** The record this one was finally merged into, or itself when it wasn't merged. */
export function standingRecord(
  records: Pick<Records, 'person'>,
  personId: PersonId,
): PersonRecord | undefined {
  const record = records.person(personId);
  return record?.mergedInto ? standingRecord(records, record.mergedInto) : record;
}

/**
 * The record to write to. Refuses a record that was merged meanwhile, because no one would read it there, and names the
 * record to use.
 */
export function recordToChange(
  records: Pick<Records, 'person'>,
  personId: PersonId,
): Result<PersonRecord> {
  const record = records.person(personId);
  if (!record) return fail('person-not-found');
  if (!record.mergedInto) return ok(record);
  const standing = standingRecord(records, record.mergedInto);
  return fail('person-merged', { name: standing?.person.name ?? '' });
}
