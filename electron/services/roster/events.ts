import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import { accountChange } from '../../shared/domain/pacer/typed-account.ts';
import { entryChange, entryOf, filledEntry } from '../../shared/domain/people/court-entry.ts';
import type { EcfAccount, Person, Role } from '../../shared/domain/people/person.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import { joinedAgain } from '../../shared/domain/records/links/rejoin.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { filledAccount, meantAccount, missingDetails } from '../../shared/domain/roster/fill.ts';
import { isOneOfSeveral } from '../../shared/domain/roster/own-role.ts';
import type { RosterEntry } from '../../shared/domain/roster/row.ts';
import type { RosterVerdict } from '../../shared/domain/roster/verdict.ts';
import {
  type CourtId,
  EcfAccountId,
  PacerAccountId,
  PersonId,
} from '../../shared/domain/values/ids.ts';
import { accountsEver } from '../shared/link-among.ts';

type Standing = EcfAccount['standing'];

/** What recording the rows of an import needs. */
export interface RosterRecording {
  readonly records: Pick<Records, 'person' | 'ecfOf' | 'ecfEver'>;
  readonly ids: Pick<Ids, 'newId'>;
  /** Whether people of the file filed in their courts before. */
  readonly standing: Standing;
}

/**
 * The entries of one row that is ready: a new person with account and courts, or what is missing about a person who is
 * there, or more courts of the person of an earlier row, whose entries are `earlier`. None if nothing is missing.
 */
export function eventsOfRow(
  verdict: Extract<RosterVerdict, { status: 'ready' }>,
  earlier: readonly NewEvent[],
  recording: RosterRecording,
): readonly NewEvent[] {
  const { entry } = verdict;
  const first = verdict.act === 'join' ? verdict.first : verdict;
  const known = first.act === 'update' ? recording.records.person(first.match.personId) : undefined;
  const id = known?.person.id ?? addedIn(earlier) ?? PersonId.parse(recording.ids.newId());
  const role = known?.person.role ?? first.entry.draft.role;
  if (verdict.act === 'join') return courtsOf(id, role, entry, known, recording);
  return [
    ...(known ? filledIn(known, entry) : added(id, entry)),
    ...accountOf(id, entry, known, recording),
    ...courtsOf(id, role, entry, known, recording),
  ];
}

function addedIn(events: readonly NewEvent[]): PersonId | undefined {
  return events.flatMap((event) => (event.kind === 'person.added' ? [event.body.id] : []))[0];
}

function added(id: PersonId, { draft, inCharge }: RosterEntry): readonly NewEvent[] {
  const subject = personSubject(id);
  const body: Person = { id, ...draft, isArchived: false };
  const person: NewEvent = { subject, kind: 'person.added', body };
  return inCharge === ''
    ? [person]
    : [person, { subject, kind: 'person.in-charge', body: { name: inCharge } }];
}

function filledIn(
  { person, inCharge: known = '' }: PersonRecord,
  entry: RosterEntry,
): readonly NewEvent[] {
  const subject = personSubject(person.id);
  const missing = missingDetails(person, entry);
  return [
    ...(person.isArchived ? [{ subject, kind: 'person.restored', body: {} } as const] : []),
    ...(Object.keys(missing).length > 0
      ? [{ subject, kind: 'person.edited', body: missing } as const]
      : []),
    ...(known === '' && entry.inCharge !== ''
      ? [{ subject, kind: 'person.in-charge', body: { name: entry.inCharge } } as const]
      : []),
  ];
}

function accountOf(
  personId: PersonId,
  { account }: RosterEntry,
  known: PersonRecord | undefined,
  { ids }: RosterRecording,
): readonly NewEvent[] {
  if (!account) return [];
  const there = meantAccount(known?.pacerAccounts ?? [], account);
  const subject = personSubject(personId);
  if (!there) {
    const body = { id: PacerAccountId.parse(ids.newId()), personId, ...account };
    return [{ subject, kind: 'pacer-account.recorded', body }];
  }
  const filled = filledAccount(there, account);
  if (!filled) return [];
  return [{ subject, kind: 'pacer-account.changed', body: accountChange(there, filled) }];
}

function courtsOf(
  personId: PersonId,
  role: Role,
  { courtIds, courtFacts }: RosterEntry,
  known: PersonRecord | undefined,
  { records, ids, standing }: RosterRecording,
): readonly NewEvent[] {
  const accounts = known ? records.ecfOf(personId).map(({ account }) => account) : [];
  const ever = known ? accountsEver(records, known) : [];
  const there = new Set<CourtId>(accounts.map(({ courtId }) => courtId));
  const filled = accounts.flatMap((account): NewEvent[] => {
    if (!courtFacts || !courtIds.includes(account.courtId)) return [];
    if (isOneOfSeveral(account, accounts, role)) return [];
    const entry = entryOf(account);
    const body = filledEntry(entry, courtFacts.entry);
    return body
      ? [{ subject: ecfSubject(account.id), kind: 'court.changed', body: entryChange(entry, body) }]
      : [];
  });
  const joined = courtIds
    .filter((courtId) => !there.has(courtId))
    .map((courtId): NewEvent => {
      const id = EcfAccountId.parse(ids.newId());
      const fresh = {
        id,
        personId,
        courtId,
        capacity: role,
        // Staff have no CM/ECF account of their own: they read.
        standing: role === 'staff' ? ('research-only' as const) : standing,
        ...courtFacts?.entry,
      };
      const body = joinedAgain(fresh, ever);
      return { subject: ecfSubject(body.id), kind: 'court.joined', body };
    });
  return [...filled, ...joined];
}
