import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import { searchCourts } from '../../shared/domain/courts/search.ts';
import {
  type CourtEntry,
  courtEntry,
  entryChange,
  NOTHING_ASKED,
  recordedEntry,
} from '../../shared/domain/people/court-entry.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import { joinedAgain } from '../../shared/domain/records/links/rejoin.ts';
import type { LocalDate } from '../../shared/domain/values/calendar.ts';
import { EcfAccountId } from '../../shared/domain/values/ids.ts';
import { overNewerFacts } from '../../shared/domain/values/merged-edit.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import { checkDate, checkPastDate, problemsOf } from '../../shared/domain/values/typed-text.ts';
import { done } from '../shared/done.ts';
import { accountsEver } from '../shared/link-among.ts';
import { localDay } from '../shared/local-day.ts';
import { recordToChange } from '../shared/standing-record.ts';
import { joinAll } from './join-all.ts';

const MAX_SHOWN = 50;

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly ids: Ids;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Finds courts and keeps which person files where. */
export function courtsService({ records, courts, ids, clock }: Needs): Services['courts'] {
  return {
    async search({ query }) {
      const own = await courts.ownProfiles();
      const found = searchCourts(await courts.records(), query, MAX_SHOWN);
      return ok(
        found.map((court) => {
          const { id, name, type } = court;
          const short = courtCitation(court);
          return { id, name, short, type, hasOwnProfile: own.includes(id) };
        }),
      );
    },

    async join({ personId, courtId, ...typed }) {
      const person = recordToChange(records, personId);
      if (!person.ok) return person;
      if (!(await courts.profile(courtId))) return fail('court-not-found');
      const checked = checkEntry({ ...NOTHING_ASKED, ...typed }, localDay(clock));
      if (!checked.ok) return checked;
      const { capacity } = typed;
      const isThere = records
        .ecfOf(personId)
        .some(({ account }) => account.courtId === courtId && account.capacity === capacity);
      if (isThere) return fail('court-already-joined');
      const id = EcfAccountId.parse(ids.newId());
      const fresh = { id, personId, courtId, ...recordedEntry(checked.value) };
      const account = joinedAgain(fresh, accountsEver(records, person.value));
      const ecfAccountId = account.id;
      const joined = done(
        records.append([
          { subject: ecfSubject(ecfAccountId), kind: 'court.joined', body: account },
        ]),
      );
      return joined.ok ? ok({ ecfAccountId, ...joined.value }) : joined;
    },

    joinAll: joinAll({ records, courts, ids }),

    change({ ecfAccountId, was, ...typed }) {
      const record = records.ecf(ecfAccountId);
      if (!record || record.isRemoved) return fail('account-not-found');
      const checked = checkEntry(typed, localDay(clock));
      if (!checked.ok) return checked;
      const edit = { was, typed: checked.value, now: courtEntry(record.account) };
      const wanted = overNewerFacts(edit);
      if (!wanted.ok) return wanted;
      const { personId, courtId } = record.account;
      const { capacity } = wanted.value;
      const isThere = records
        .ecfOf(personId)
        .some(({ account }) => account.courtId === courtId && account.capacity === capacity);
      if (isThere && record.account.capacity !== capacity) return fail('court-already-joined');
      const subject = ecfSubject(ecfAccountId);
      const body = entryChange(record.account, recordedEntry(wanted.value));
      return done(records.append([{ subject, kind: 'court.changed', body }]));
    },

    leave({ ecfAccountId }) {
      const record = records.ecf(ecfAccountId);
      // Two lines that say the same would not be undone by taking back one: a merge took it off, or another window.
      if (!record || record.isRemoved) return fail('account-not-found');
      const subject = ecfSubject(ecfAccountId);
      return done(records.append([{ subject, kind: 'court.left', body: {} }]));
    },
  };
}

/** Checks the two dates of an admission. It is renewed after it was granted. */
function checkEntry(typed: CourtEntry, today: LocalDate): Result<CourtEntry> {
  const admittedOn = checkPastDate('admittedOn', typed.admittedOn, today);
  const renewBy = checkDate('renewBy', typed.renewBy);
  if ('problem' in admittedOn || 'problem' in renewBy) {
    return failFields(problemsOf({ admittedOn, renewBy }));
  }
  const dates = { admittedOn: admittedOn.value ?? '', renewBy: renewBy.value ?? '' };
  const isTooEarly = dates.renewBy !== '' && dates.renewBy <= dates.admittedOn;
  if (isTooEarly) return failFields([{ field: 'renewBy', code: 'renewal-before-admission' }]);
  return ok({ ...typed, ...dates });
}
