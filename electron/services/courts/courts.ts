import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { searchCourts } from '../../shared/domain/courts/search.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import { done } from '../shared/done.ts';
import { recordToChange } from '../shared/standing-record.ts';

const MAX_SHOWN = 50;

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly ids: Ids;
}

/** Finds courts and keeps which person files where. */
export function courtsService({ records, courts, ids }: Needs): Services['courts'] {
  return {
    async search({ query }) {
      const own = await courts.ownProfiles();
      const found = searchCourts(await courts.records(), query, MAX_SHOWN);
      return ok(
        found.map(({ id, name, type }) => ({ id, name, type, hasOwnProfile: own.includes(id) })),
      );
    },

    async join({ personId, courtId, capacity, standing }) {
      const person = recordToChange(records, personId);
      if (!person.ok) return person;
      if (!(await courts.profile(courtId))) return fail('court-not-found');
      const isThere = records
        .ecfOf(personId)
        .some(({ account }) => account.courtId === courtId && account.capacity === capacity);
      if (isThere) return fail('court-already-joined');
      const ecfAccountId = EcfAccountId.parse(ids.newId());
      const account = { id: ecfAccountId, personId, courtId, capacity, standing };
      const joined = done(
        records.append([
          { subject: ecfSubject(ecfAccountId), kind: 'court.joined', body: account },
        ]),
      );
      return joined.ok ? ok({ ecfAccountId, ...joined.value }) : joined;
    },

    change({ ecfAccountId, ...wanted }) {
      const record = records.ecf(ecfAccountId);
      if (!record || record.isRemoved) return fail('account-not-found');
      const { personId, courtId } = record.account;
      const isThere = records
        .ecfOf(personId)
        .some(({ account }) => account.courtId === courtId && account.capacity === wanted.capacity);
      if (isThere && record.account.capacity !== wanted.capacity)
        return fail('court-already-joined');
      const subject = ecfSubject(ecfAccountId);
      return done(records.append([{ subject, kind: 'court.changed', body: wanted }]));
    },

    leave({ ecfAccountId }) {
      if (!records.ecf(ecfAccountId)) return fail('account-not-found');
      const subject = ecfSubject(ecfAccountId);
      return done(records.append([{ subject, kind: 'court.left', body: {} }]));
    },
  };
}
