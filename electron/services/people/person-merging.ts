import type * as z from 'zod';
import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { MergeComparison, PersonView } from '../../shared/contract/groups/people.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { credentialOf, linkFactOf } from '../../shared/domain/records/links/link-state.ts';
import {
  canMerge,
  courtsTwice,
  mayBeSame,
  sameSigns,
  type WholeRecord,
} from '../../shared/domain/records/person-merge.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { PersonId } from '../../shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** Two records that may be merged. */
export interface MergePair {
  readonly into: WholeRecord;
  readonly from: WholeRecord;
}

/** Both records with their accounts. Fails when one is gone or they can't be the same person's. */
export function pairOf(records: Records, intoId: PersonId, fromId: PersonId): Result<MergePair> {
  const into = records.person(intoId);
  const from = records.person(fromId);
  if (!into || !from) return fail('person-not-found');
  if (!canMerge(into, from) || into.person.isArchived) return fail('merge-not-possible');
  return ok({
    into: { record: into, ecf: records.ecfOf(intoId) },
    from: { record: from, ecf: records.ecfOf(fromId) },
  });
}

/** Both records as a person compares them. */
export async function comparisonOf(
  { into, from }: MergePair,
  courts: CourtBook,
): Promise<z.infer<typeof MergeComparison>> {
  const nameOf = async (courtId: string) => {
    const court = (await courts.profile(courtId))?.court;
    return court ? courtCitation(court) : courtId.toUpperCase();
  };
  const side = async ({ record, ecf }: WholeRecord) => ({
    person: record.person,
    pacerUsernames: record.pacerAccounts.map(({ username }) => username),
    isArchived: record.person.isArchived,
    courts: await Promise.all(
      ecf.map(async (one) => ({
        account: one.account,
        courtName: await nameOf(one.account.courtId),
        credential: credentialOf(one, linkFactOf(one).state),
      })),
    ),
  });
  const twice = courtsTwice(into, from).map(async ({ stays, goes }) => {
    const { courtId, capacity } = stays.account;
    const courtName = await nameOf(courtId);
    return { courtId, courtName, capacity, stays: stays.account.id, goes: goes.account.id };
  });
  return {
    into: await side(into),
    from: await side(from),
    signs: [...sameSigns(into.record, from.record)],
    twice: await Promise.all(twice),
  };
}

/** Everyone who may be the same person as this one, by email or bar number. */
export function perhapsSame(
  record: PersonRecord,
  people: readonly PersonRecord[],
): z.infer<typeof PersonView>['perhapsSame'] {
  return people
    .filter((other) => mayBeSame(record, other))
    .map((other) => ({ person: other.person, signs: [...sameSigns(record, other)] }));
}
