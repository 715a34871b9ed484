import type * as z from 'zod';
import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { CourtOfPerson } from '../../shared/contract/groups/people.ts';
import { cellStatus } from '../../shared/domain/checklist/cell-status.ts';
import { foldLink } from '../../shared/domain/linking/history.ts';
import { pacerPasswordDue } from '../../shared/domain/pacer/password-due.ts';
import { upgradeVerdict } from '../../shared/domain/pacer/upgrade-check.ts';
import { checkPersonDraft, draftOf } from '../../shared/domain/people/draft.ts';
import { personSubject } from '../../shared/domain/records/fold.ts';
import { rehearsedAt } from '../../shared/domain/records/link-state.ts';
import { courtsTwice, mergeEvents } from '../../shared/domain/records/person-merge.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { PersonId } from '../../shared/domain/values/ids.ts';
import { overNewerFacts } from '../../shared/domain/values/merged-edit.ts';
import { fail, failFields, ok } from '../../shared/domain/values/result.ts';
import { checkLine } from '../../shared/domain/values/typed-text.ts';
import { type FirmIndex, type FirmView, firmQuestion } from '../checklist/firm-index.ts';
import { type Standing, standingsOf } from '../checklist/standings.ts';
import { done } from '../shared/done.ts';
import { localDay } from '../shared/local-day.ts';
import { recordToChange, standingRecord } from '../shared/standing-record.ts';
import { historyOf } from './person-history.ts';
import { comparisonOf, pairOf, perhapsSame } from './person-merging.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The roster: the people, their facts and their progress. */
export function peopleService({
  records,
  courts,
  firmIndex,
  clock,
  ids,
}: Needs): Services['people'] {
  const courtsOf = async (person: PersonRecord, firm: FirmView) =>
    (await standingsOf(person, records.ecfOf(person.person.id), firm, { courts, clock })).map(
      courtOfPerson,
    );

  return {
    list() {
      const people = records.people().map(({ person }) => person);
      return ok(people.filter(({ isArchived }) => !isArchived));
    },

    async open({ personId }) {
      const record = records.person(personId);
      if (!record) return fail('person-not-found');
      const firm = firmIndex.view();
      const today = localDay(clock);
      const pacerAccounts = record.pacerAccounts.map((account) => {
        const verdict = upgradeVerdict({ account, today, ...firmQuestion(account, firm) });
        const { passwordSetOn } = account;
        const due = passwordSetOn ? { passwordDue: pacerPasswordDue(passwordSetOn, today) } : {};
        return { account, verdict, ...due };
      });
      const { mergedInto, archived } = record;
      const standsFor = mergedInto && standingRecord(records, mergedInto)?.person;
      return ok({
        person: record.person,
        pacerAccounts,
        courts: await courtsOf(record, firm),
        ...(archived ? { archived } : {}),
        ...(standsFor ? { mergedInto: standsFor } : {}),
        perhapsSame: perhapsSame(record, records.people()),
      });
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

    edit({ personId, was, draft }) {
      const record = recordToChange(records, personId);
      if (!record.ok) return record;
      const checked = checkPersonDraft(draft);
      if (!checked.ok) return checked;
      const edit = { was, typed: checked.value, now: draftOf(record.value.person) };
      const body = overNewerFacts(edit);
      if (!body.ok) return body;
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.edited', body: body.value }]));
    },

    archive({ personId, reason: typed }) {
      const record = recordToChange(records, personId);
      if (!record.ok) return record;
      const reason = checkLine('reason', typed, { max: 1000 });
      if ('problem' in reason) return failFields([reason.problem]);
      const subject = personSubject(personId);
      const body = reason.value ? { reason: reason.value } : {};
      return done(records.append([{ subject, kind: 'person.archived', body }]));
    },

    restore({ personId }) {
      const record = records.person(personId);
      if (!record) return fail('person-not-found');
      // A merged record comes back only by undoing the merge. Otherwise the person would be listed twice.
      if (record.mergedInto) return fail('merge-not-possible');
      const subject = personSubject(personId);
      return done(records.append([{ subject, kind: 'person.restored', body: {} }]));
    },

    archived() {
      const gone = records
        .people()
        .filter(({ person, mergedInto }) => person.isArchived && !mergedInto && !person.isPractice)
        .toSorted((one, other) => ((one.archived?.at ?? '') < (other.archived?.at ?? '') ? 1 : -1));
      return ok(
        gone.map(({ person, archived }) => ({ person, ...(archived ? { archived } : {}) })),
      );
    },

    async compare({ intoId, fromId }) {
      const pair = pairOf(records, intoId, fromId);
      return pair.ok ? ok(await comparisonOf(pair.value, courts)) : pair;
    },

    merge({ intoId, fromId, drop, isConfirmed }) {
      const pair = pairOf(records, intoId, fromId);
      if (!pair.ok) return pair;
      if (!isConfirmed) return fail('merge-not-confirmed');
      const { into, from } = pair.value;
      const known = courtsTwice(into, from).flatMap(({ stays, goes }) => [stays, goes]);
      if (drop.some((id) => !known.some(({ account }) => account.id === id))) {
        return fail('account-not-found');
      }
      return done(records.append(mergeEvents(into, from, new Set(drop))));
    },

    async history({ personId }) {
      const record = records.person(personId);
      return record ? ok(await historyOf(record, records, courts)) : fail('person-not-found');
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
