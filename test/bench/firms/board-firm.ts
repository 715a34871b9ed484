import { v7 } from 'uuid';
import { systemIds } from '../../../electron/adapters/ids.ts';
import type { Records } from '../../../electron/ports/records.ts';
import { practiceLinkEvents } from '../../../electron/services/practice/practice-links.ts';
import type { Person } from '../../../electron/shared/domain/people/person.ts';
import type { NewEvent, Subject } from '../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../electron/shared/domain/records/fold.ts';
import {
  CourtId,
  EcfAccountId,
  PacerAccountId,
  PersonId,
} from '../../../electron/shared/domain/values/ids.ts';

/** Ten courts with profiles of their own, so that no two columns are alike. */
export const TEN_COURTS = [
  'alnb',
  'almd',
  'alsb',
  'ncmb',
  'flsb',
  'flmb',
  'flnb',
  'cob',
  'ord',
  'mdd',
].map((id) => CourtId.parse(id));

const FIRST = [
  'Abner',
  'Beatrix',
  'Cosmo',
  'Delphine',
  'Ezra',
  'Flora',
  'Gideon',
  'Hester',
  'Ivo',
  'Juno',
];
const LAST = [
  'Ashgrove',
  'Birdwhistle',
  'Clearwater',
  'Dunmore',
  'Eastlake',
  'Fernsby',
  'Goldfinch',
];
const OFFICES = ['Birmingham', 'Mobile', 'Montgomery', 'Greensboro', 'Miami', 'Denver', 'Portland'];
const IN_CHARGE = ['', 'Greta Quill', 'Odell Marsh', 'Perla Inkwell'];
const ROLES = ['attorney', 'attorney', 'attorney', 'trustee', 'filing-agent'] as const;
const MFA = ['app', 'not-enrolled', 'backup-codes', 'not-known'] as const;
const STEPS = ['reset-password', 'replace-bookmarks', 'other-courts'];

function pick<T>(list: readonly T[], number: number): T {
  const one = list[number % list.length];
  if (one === undefined) throw new Error('There is nothing to pick from');
  return one;
}

function person(number: number): Person {
  const [first, last] = [pick(FIRST, number), pick(LAST, Math.floor(number / FIRST.length))];
  return {
    id: PersonId.parse(v7()),
    name: `${last}, ${first} ${number}`,
    role: pick(ROLES, number),
    office: pick(OFFICES, number),
    email: `${first}.${last}.${number}@firm.example`.toLowerCase(),
    barNumber: `BAR ${number}`,
    isArchived: false,
  };
}

function* eventsOfPerson(number: number): Generator<NewEvent> {
  const body = person(number);
  const subject = personSubject(body.id);
  yield { subject, kind: 'person.added', body };
  const inCharge = pick(IN_CHARGE, number);
  if (inCharge !== '') yield { subject, kind: 'person.in-charge', body: { name: inCharge } };
  // One in six has no account yet, one in six a legacy one.
  if (number % 6 > 0) {
    const account = {
      id: PacerAccountId.parse(v7()),
      personId: body.id,
      username:
        number % 6 === 1 ? `lp${`${number}`.padStart(4, '0').slice(-4)}` : `filer.${number}`,
      accountType: number % 6 === 1 ? ('legacy' as const) : ('upgraded' as const),
      kind: number % 11 === 0 ? ('case-search-only' as const) : ('individual' as const),
      mfa: pick(MFA, number),
      passwordSetOn: `2026-${`${1 + (number % 11)}`.padStart(2, '0')}-15`,
    };
    yield { subject, kind: 'pacer-account.recorded', body: account };
  }
  for (const [place, courtId] of TEN_COURTS.entries()) {
    yield* eventsOfCourt(body, courtId, number + place);
  }
}

function* eventsOfCourt(
  { id: personId, role: capacity, name }: Person,
  courtId: CourtId,
  number: number,
): Generator<NewEvent> {
  const id = EcfAccountId.parse(v7());
  const subject = ecfSubject(id);
  const standing = number % 13 === 0 ? ('new-to-court' as const) : ('has-filed' as const);
  yield { subject, kind: 'court.joined', body: { id, personId, courtId, capacity, standing } };
  if (number % 4 === 0 && standing === 'has-filed') yield* eventsOfLink(subject, id, name, number);
  if (number % 3 === 0) {
    const place = number % 2 ? ('on-paper' as const) : ('in-browser-only' as const);
    yield { subject, kind: 'credential.said', body: { place } };
  }
  for (let step = 0; step < number % 3; step += 1) {
    const body = { stepId: pick(STEPS, step), outcome: 'done' as const, note: '' };
    yield { subject, kind: 'step.recorded', body };
  }
}

const LINKS = ['can-file', 'can-file', 'menus-pending', 'can-file', 'link-unknown'] as const;

/** A link that was made at the court, as far as it came. */
function* eventsOfLink(
  subject: Subject,
  ecfAccountId: EcfAccountId,
  name: string,
  number: number,
): Generator<NewEvent> {
  const events = practiceLinkEvents(pick(LINKS, number / 4), {
    subject,
    ecfAccountId,
    pacerAccountId: PacerAccountId.parse(v7()),
    name,
    machine: 'beefbeef',
    now: '2026-11-20T15:00:00.000Z',
    ids: systemIds,
  });
  for (const event of events) {
    if (event.kind !== 'link.drafted') yield event;
    else yield { ...event, body: { ...event.body, way: 'guided' } };
  }
}

/** The events of a firm whose board shows something different in almost every row: people in ten courts each, the same for the same number of people. */
export function* eventsOfBoardFirm(people: number): Generator<NewEvent> {
  for (let number = 0; number < people; number += 1) yield* eventsOfPerson(number);
}

const BATCH = 20_000;

/** Records such a firm, in batches so that it takes seconds and not minutes. */
export function recordBoardFirm(records: Records, people: number): void {
  let batch: NewEvent[] = [];
  const write = () => {
    const written = records.append(batch);
    if (!written.ok) throw new Error(`The records refused: ${written.failure.code}`);
    batch = [];
  };
  for (const event of eventsOfBoardFirm(people)) {
    batch.push(event);
    if (batch.length >= BATCH) write();
  }
  write();
}
