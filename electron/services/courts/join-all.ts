import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { joinedAgain } from '../../shared/domain/records/links/rejoin.ts';
import { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail } from '../../shared/domain/values/result.ts';
import { done } from '../shared/done.ts';
import { accountsEver } from '../shared/link-among.ts';
import { recordToChange } from '../shared/standing-record.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly ids: Ids;
}

/** Adds several courts to a person in one act: all of them, or none where one is on the list already. */
export function joinAll({ records, courts, ids }: Needs): Services['courts']['joinAll'] {
  return async ({ personId, courtIds, capacity, standing }) => {
    const person = recordToChange(records, personId);
    if (!person.ok) return person;
    const ever = accountsEver(records, person.value);
    const here = records.ecfOf(personId).filter(({ account }) => account.capacity === capacity);
    const accounts: EcfAccount[] = [];
    const already: string[] = [];
    for (const courtId of new Set(courtIds)) {
      const profile = await courts.profile(courtId);
      if (!profile) return fail('court-not-found');
      const isThere = here.some(({ account }) => account.courtId === courtId);
      if (isThere) already.push(courtCitation(profile.court));
      const id = EcfAccountId.parse(ids.newId());
      accounts.push(joinedAgain({ id, personId, courtId, capacity, standing }, ever));
    }
    if (already.length > 0) return fail('courts-already-joined', { courts: already.join(', ') });
    return done(
      records.append(
        accounts.map((account) => {
          return { subject: ecfSubject(account.id), kind: 'court.joined' as const, body: account };
        }),
      ),
    );
  };
}
