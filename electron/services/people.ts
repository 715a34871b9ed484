import type * as z from 'zod';
import type { Clock, CourtBook, Ids, Records } from '../ports.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { CourtOfPerson } from '../shared/contract/people-contract.ts';
import { dateIn } from '../shared/domain/calendar.ts';
import { cellStatus } from '../shared/domain/cell-status.ts';
import { personSubject } from '../shared/domain/fold.ts';
import { PersonId } from '../shared/domain/ids.ts';
import { foldLink } from '../shared/domain/linking-history.ts';
import { checkPersonDraft } from '../shared/domain/person-draft.ts';
import type { PersonRecord } from '../shared/domain/person-record.ts';
import { fail, ok } from '../shared/domain/result.ts';
import { upgradeVerdict } from '../shared/domain/upgrade-check.ts';
import { usernameKey } from '../shared/domain/username.ts';
import { type Standing, sharedInFirm, standingsOf } from './lib/checklist-of.ts';
import { done } from './lib/done.ts';
import { rehearsedAt } from './lib/link-state.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The roster: who there is, what is known of each, and where each stands. */
export function peopleService({ records, courts, clock, ids }: Needs): Services['people'] {
  const courtsOf = async (person: PersonRecord, shared: ReadonlyMap<string, number>) =>
    (await standingsOf(person, records.ecfOf(person.person.id), shared, { courts, clock })).map(
      courtOfPerson,
    );

  return {
    async list() {
      const shared = sharedInFirm(records);
      const rows = [];
      for (const person of records.people()) {
        if (person.person.isArchived) continue;
        rows.push({ person: person.person, courts: await courtsOf(person, shared) });
      }
      return ok(rows);
    },

    async open({ personId }) {
      const record = records.person(personId);
      if (!record) return fail('person-not-found');
      const shared = sharedInFirm(records);
      const today = dateIn('UTC', clock.now());
      const pacerAccounts = record.pacerAccounts.map((account) => {
        const holders = shared.get(usernameKey(account.username)) ?? 1;
        const verdict = upgradeVerdict({ account, othersWithSameUsername: holders - 1, today });
        return { account, verdict };
      });
      return ok({ person: record.person, pacerAccounts, courts: await courtsOf(record, shared) });
    },

    add({ draft }) {
      const checked = checkPersonDraft(draft);
      if (!checked.ok) return checked;
      const personId = PersonId.parse(ids.newId());
      const person = { id: personId, isArchived: false, isPractice: false, ...checked.value };
      const added = done(
        records.append([{ subject: personSubject(personId), kind: 'person.added', body: person }]),
      );
      return added.ok ? ok({ personId, ...added.value }) : added;
    },

    edit({ personId, draft }) {
      if (!records.person(personId)) return fail('person-not-found');
      const checked = checkPersonDraft(draft);
      if (!checked.ok) return checked;
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.edited', body: checked.value }]));
    },

    archive({ personId }) {
      if (!records.person(personId)) return fail('person-not-found');
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.archived', body: {} }]));
    },

    restore({ personId }) {
      if (!records.person(personId)) return fail('person-not-found');
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.restored', body: {} }]));
    },
  };
}

/** One court of a person as a list shows it. */
function courtOfPerson({
  ecf,
  profile,
  facts,
  checklist,
}: Standing): z.infer<typeof CourtOfPerson> {
  const rehearsal = rehearsedAt(foldLink(ecf.linkEvents));
  return {
    account: ecf.account,
    courtName: profile.court.name,
    path: checklist.path,
    progress: checklist.progress,
    cell: cellStatus(checklist, facts),
    values: checklist.values,
    credential: facts.credential.state,
    ...(rehearsal ? { rehearsedAt: rehearsal } : {}),
  };
}
