import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { BulkAct, BulkTarget } from '../../shared/domain/board/bulk-act.ts';
import { obstacleToStep } from '../../shared/domain/board/bulk-step.ts';
import { buildChecklist } from '../../shared/domain/checklist/build.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import { goLiveAhead } from '../../shared/domain/profiles/go-live.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import { obstacleAmongMany } from '../../shared/domain/records/links/known-link-check.ts';
import { linkedAccounts } from '../../shared/domain/records/links/linked-accounts.ts';
import { joinedAgain } from '../../shared/domain/records/links/rejoin.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import type { Instant, LocalDate } from '../../shared/domain/values/calendar.ts';
import { type CourtId, EcfAccountId } from '../../shared/domain/values/ids.ts';
import type { Language } from '../../shared/domain/values/text.ts';
import { factsOf } from '../checklist/court-progress.ts';
import type { FirmView } from '../checklist/firm-index.ts';
import { accountsEver } from '../shared/link-among.ts';
import type { ShortNames } from '../shared/short-names.ts';
import { reporting } from './bulk-account-facts.ts';
import { nameIn, type Outcome } from './bulk-plan.ts';
import { isOnBoard } from './work.ts';

/** What computing the outcome of an act needs. */
export interface BulkContext {
  readonly records: Records;
  readonly ids: Pick<Ids, 'newId'>;
  readonly profiles: ReadonlyMap<string, CourtProfile>;
  readonly firm: FirmView;
  readonly shortNames: ShortNames;
  readonly now: Instant;
  /** Today for the person at this computer. */
  readonly localDay: LocalDate;
}

/** One person, and the accounts of theirs that were named. Undefined means all. */
export interface Named {
  readonly personId: string;
  readonly accounts?: ReadonlySet<string>;
}

/** Everyone a target names, once each. */
export function namedBy(on: BulkTarget, records: Records): readonly Named[] {
  if ('personIds' in on) return [...new Set(on.personIds)].map((personId) => ({ personId }));
  const accounts = new Map<string, Set<string>>();
  for (const id of on.ecfAccountIds) {
    const personId = records.ecf(id)?.account.personId;
    if (personId) accounts.set(personId, (accounts.get(personId) ?? new Set()).add(id));
  }
  return [...accounts].map(([personId, ids]) => ({ personId, accounts: ids }));
}

/** What an act would do to one person and their accounts, or why it doesn't reach them. */
export function outcomesFor(
  { personId, accounts }: Named,
  act: BulkAct,
  on: BulkTarget,
  context: BulkContext,
): readonly Outcome[] {
  const person = context.records.person(personId);
  if (!person || !isOnBoard(person))
    return [{ why: 'not-in-roster', name: person?.person.name ?? '' }];
  if (act.kind === 'put-in-charge') return [inCharge(person, act.name)];
  if (act.kind === 'leave-without-charge') return [inCharge(person, '')];
  if (act.kind === 'set-language') return [writtenIn(person, act.language)];
  if (act.kind === 'record-account-fact') return [reporting(person, act.fact, context)];
  const ever = accountsEver(context.records, person);
  const all = ever.filter(({ isRemoved }) => !isRemoved);
  if (act.kind === 'add-court') return [joining(person, ever, act, context)];
  const courts = 'courtIds' in on ? on.courtIds : [];
  const chosen = all.filter(
    ({ account }) =>
      (accounts ? accounts.has(account.id) : true) &&
      (courts.length === 0 || courts.includes(account.courtId)),
  );
  if (chosen.length === 0) return [{ why: 'no-court', name: person.person.name }];
  if (act.kind === 'record-known-link') {
    const twice = courtsTwiceIn(chosen);
    return chosen.map((ecf) =>
      twice.has(ecf.account.courtId)
        ? {
            why: 'pacer-account-taken',
            name: nameIn(person.person.name, [context.shortNames(ecf.account.courtId)]),
          }
        : linking(person, ecf, ever, act, context),
    );
  }
  return chosen.map((ecf) => recording(person, ecf, ever, act, context));
}

/** An empty name means that no one is in charge. */
function inCharge({ person, inCharge: known = '' }: PersonRecord, name: string): Outcome {
  if (known === name)
    return { why: name === '' ? 'nobody-in-charge' : 'in-charge-already', name: person.name };
  const subject = personSubject(person.id);
  return {
    event: { subject, kind: 'person.in-charge', body: { name } },
    personId: person.id,
    name: person.name,
  };
}

/** A person without a language is written to in English. */
function writtenIn({ person }: PersonRecord, language: Language): Outcome {
  if ((person.language ?? 'en') === language) return { why: 'language-already', name: person.name };
  const subject = personSubject(person.id);
  return {
    event: { subject, kind: 'person.edited', body: { language } },
    personId: person.id,
    name: person.name,
  };
}

function joining(
  { person }: PersonRecord,
  ever: readonly EcfRecord[],
  { courtId, capacity: asked, standing }: Extract<BulkAct, { kind: 'add-court' }>,
  { ids }: BulkContext,
): Outcome {
  const capacity = asked === 'own-role' ? person.role : asked;
  const isThere = ever.some(
    ({ account, isRemoved }) =>
      !isRemoved && account.courtId === courtId && account.capacity === capacity,
  );
  if (isThere) return { why: 'court-joined-already', name: person.name };
  const id = EcfAccountId.parse(ids.newId());
  const body = joinedAgain({ id, personId: person.id, courtId, capacity, standing }, ever);
  return {
    event: { subject: ecfSubject(body.id), kind: 'court.joined', body },
    personId: person.id,
    name: person.name,
    courtId,
  };
}

/** Courts with two of these accounts. One PACER account can't be linked to both, and nobody said to which. */
function courtsTwiceIn(chosen: readonly EcfRecord[]): ReadonlySet<CourtId> {
  const byCourt = Map.groupBy(chosen, ({ account }) => account.courtId);
  return new Set([...byCourt].flatMap(([id, { length }]) => (length > 1 ? [id] : [])));
}

function linking(
  person: PersonRecord,
  ecf: EcfRecord,
  ever: readonly EcfRecord[],
  said: Extract<BulkAct, { kind: 'record-known-link' }>,
  { profiles, now, shortNames }: BulkContext,
): Outcome {
  const { account } = ecf;
  const name = nameIn(person.person.name, [shortNames(account.courtId)]);
  const profile = profiles.get(account.courtId);
  const accounts = linkedAccounts(person, ever);
  const why = obstacleAmongMany(ecf, said, accounts, { profile, now });
  if (why) return { why, name };
  const [pacerAccountId] = accounts.pacerIds;
  const body = { how: said.how, note: said.note, ...(pacerAccountId ? { pacerAccountId } : {}) };
  return {
    event: { subject: ecfSubject(account.id), kind: 'known-link.recorded', body },
    personId: person.person.id,
    name: person.person.name,
    courtId: account.courtId,
  };
}

function recording(
  person: PersonRecord,
  ecf: EcfRecord,
  ever: readonly EcfRecord[],
  { stepId, outcome, note }: Extract<BulkAct, { kind: 'record-step' }>,
  { profiles, firm, now, localDay, shortNames }: BulkContext,
): Outcome {
  const { account } = ecf;
  const name = nameIn(person.person.name, [shortNames(account.courtId)]);
  const profile = profiles.get(account.courtId);
  if (!profile) return { why: 'no-such-step', name };
  const facts = factsOf(person, ecf, ever, firm, { profile, now });
  const when = { now, localDay };
  const checklist = buildChecklist({ profile, account, person: person.person, facts, ...when });
  const why = obstacleToStep({ stepId, outcome }, checklist, goLiveAhead(profile, now));
  if (why) return { why, name };
  const body = { stepId, outcome, note };
  return {
    event: { subject: ecfSubject(account.id), kind: 'step.recorded', body },
    personId: person.person.id,
    name: person.person.name,
    courtId: account.courtId,
  };
}
