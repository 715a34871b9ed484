import type { Records } from '../../ports/records.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { PersonId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** The record that stands for this one, however often it was merged; itself when it never was. */
export function standingRecord(
  records: Pick<Records, 'person'>,
  personId: PersonId,
): PersonRecord | undefined {
  const record = records.person(personId);
  return record?.mergedInto ? standingRecord(records, record.mergedInto) : record;
}

/** The record to write to. What is written to one that was merged meanwhile, nobody would read: that is refused, naming who stands for it. */
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
