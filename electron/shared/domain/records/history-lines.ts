import type { Evidence } from '../linking/evidence.ts';
import type { PacerAccount } from '../pacer/account.ts';
import type { EcfAccount, Person } from '../people/person.ts';
import { instantOf } from '../values/log-time.ts';
import type { LocalText } from '../values/text.ts';
import { applyToEcf, type FoldedEcf } from './ecf-record.ts';
import { isKnown, type LogEvent } from './event.ts';
import type { HistoryFact, HistoryFactName, HistoryLine } from './history-line.ts';
import { applyToPerson, type PersonRecord } from './person-record.ts';
import { undoneIds } from './undone.ts';

const ENTRY_FACTS: readonly (readonly [keyof EcfAccount & string, HistoryFactName])[] = [
  ['capacity', 'capacity'],
  ['standing', 'standing'],
  ['admittedOn', 'admitted-on'],
  ['renewBy', 'renew-by'],
  ['loginUse', 'login-use'],
  ['filedBefore', 'filed-before'],
];

/** Names that the log doesn't hold. */
export interface HistoryNames {
  readonly person: (id: string) => string;
  readonly step: (courtId: string, stepId: string) => LocalText | undefined;
}

const PERSON_FACTS: readonly (readonly [keyof Person & string, HistoryFactName])[] = [
  ['name', 'name'],
  ['role', 'role'],
  ['office', 'office'],
  ['email', 'email'],
  ['barNumber', 'bar-number'],
];
const ACCOUNT_FACTS: readonly (readonly [keyof PacerAccount & string, HistoryFactName])[] = [
  ['username', 'username'],
  ['accountType', 'account-type'],
  ['kind', 'account-kind'],
  ['searchStatus', 'search-status'],
  ['createdOn', 'created-on'],
  ['mfa', 'mfa'],
  ['mfaSkips', 'mfa-skips'],
  ['authenticators', 'authenticators'],
  ['backupCodes', 'backup-codes'],
  ['passwordSetOn', 'password-set-on'],
  ['passwordSkips', 'password-skips'],
  ['deactivated', 'deactivated'],
];

/** History lines of a person's own events, oldest first. An edit lists only what it changed. */
export function linesOfPerson(
  events: readonly LogEvent[],
  names: HistoryNames,
): readonly HistoryLine[] {
  let record: PersonRecord | undefined;
  return shown(events).map((event) => {
    const before = record;
    record = applyToPerson(record, event);
    return lineOf(event, events, personFacts(event, before, record, names));
  });
}

/** History lines of one CM/ECF account's events, oldest first. */
export function linesOfEcf(
  events: readonly LogEvent[],
  names: HistoryNames,
): readonly HistoryLine[] {
  let record: FoldedEcf | undefined;
  return shown(events).flatMap((event) => {
    const before = record?.account;
    record = applyToEcf(record, event);
    if (!record) return [];
    const { courtId, capacity } = record.account;
    const facts = isKnown(event, 'court.changed')
      ? changes(ENTRY_FACTS, before, record.account)
      : ecfFacts(event, courtId, names);
    return [{ ...lineOf(event, events, facts), courtId, capacity }];
  });
}

const shown = (events: readonly LogEvent[]) => events.filter(({ kind }) => kind !== 'undone');

function lineOf(
  event: LogEvent,
  events: readonly LogEvent[],
  facts: readonly HistoryFact[],
): HistoryLine {
  const { id, kind, actor, at } = event;
  const undo = undoneIds(events).has(id)
    ? events.findLast((other) => isKnown(other, 'undone') && other.body.eventId === id)
    : undefined;
  return {
    id,
    kind,
    by: actor,
    at: instantOf(at),
    order: at,
    facts,
    ...(isKnown(event, 'link.answered') ? { outcome: event.body.answer } : {}),
    ...(isKnown(event, 'link.evidence') ? { outcome: whatWasSeen(event.body.evidence) } : {}),
    ...(undo ? { undone: { by: undo.actor, at: instantOf(undo.at) } } : {}),
  };
}

/** A piece of evidence in one word: `menus-filing-menus`, `help-desk-linked`, `confirmation-mail`. */
function whatWasSeen(evidence: Evidence): string {
  switch (evidence.source) {
    case 'menus':
      return `menus-${evidence.shows}`;
    case 'help-desk':
      return `help-desk-${evidence.says}`;
    case 'account-page':
      return `account-page-${evidence.shows}`;
    case 'trial-sign-in':
      return `trial-${evidence.result}`;
    default:
      return evidence.source;
  }
}

function personFacts(
  event: LogEvent,
  before: PersonRecord | undefined,
  after: PersonRecord | undefined,
  names: HistoryNames,
): readonly HistoryFact[] {
  if (isKnown(event, 'person.added') || isKnown(event, 'person.edited')) {
    return changes(PERSON_FACTS, before?.person, after?.person);
  }
  if (isKnown(event, 'person.archived')) return given('reason', event.body.reason);
  if (isKnown(event, 'person.merged')) return given('person', names.person(event.body.into));
  if (isKnown(event, 'person.in-charge')) return given('person', event.body.name);
  if (isKnown(event, 'person.noted') || isKnown(event, 'person.note-moved'))
    return given('note', event.body.text);
  if (isKnown(event, 'person.absorbed')) return given('person', event.body.name);
  if (isKnown(event, 'pacer-account.removed')) {
    const gone = before?.pacerAccounts.find(({ id }) => id === event.body.id);
    return given('username', gone?.username);
  }
  if (isOfAccount(event)) {
    const { id } = event.body;
    const find = (record?: PersonRecord) => record?.pacerAccounts.find((one) => one.id === id);
    const changed = changes(ACCOUNT_FACTS, find(before), find(after));
    const isNamed = changed.some(({ name }) => name === 'username');
    return isNamed ? changed : [...given('username', find(after)?.username), ...changed];
  }
  return [];
}

const isOfAccount = (event: LogEvent): event is LogEvent & { readonly body: { id: string } } =>
  isKnown(event, 'pacer-account.recorded') ||
  isKnown(event, 'pacer-account.moved') ||
  isKnown(event, 'pacer-account.changed');

function ecfFacts(event: LogEvent, courtId: string, names: HistoryNames): readonly HistoryFact[] {
  if (isKnown(event, 'court.joined'))
    return changes(
      ENTRY_FACTS.filter(([field]) => field !== 'capacity'),
      undefined,
      event.body,
    );
  if (isKnown(event, 'court.moved')) return given('person', names.person(event.body.personId));
  if (isKnown(event, 'link.drafted')) return given('way', event.body.way);
  if (isKnown(event, 'link.evidence') && event.body.evidence.source === 'help-desk') {
    const { spokeTo, reference } = event.body.evidence;
    return [...given('spoke-to', spokeTo), ...given('reference', reference)];
  }
  if (isKnown(event, 'known-link.recorded')) {
    return [...given('known-by', event.body.how), ...given('note', event.body.note)];
  }
  if (isKnown(event, 'credential.reset')) return given('note', event.body.note);
  if (isKnown(event, 'credential.printed')) return given('reason', event.body.reason);
  if (isKnown(event, 'credential.said')) return given('place', event.body.place);
  if (isKnown(event, 'step.recorded')) {
    const { stepId, outcome, note } = event.body;
    const text = names.step(courtId, stepId);
    return [
      { name: 'step', value: stepId, ...(text ? { text } : {}) },
      ...given('outcome', outcome),
      ...given('note', note),
    ];
  }
  return [];
}

function given(name: HistoryFactName, value: string | undefined): readonly HistoryFact[] {
  return value ? [{ name, value }] : [];
}

function changes<T extends object>(
  fields: readonly (readonly [keyof T & string, HistoryFactName])[],
  before: T | undefined,
  after: T | undefined,
): readonly HistoryFact[] {
  const read = (of: T | undefined, field: keyof T) => {
    const value: unknown = of?.[field] ?? '';
    return Array.isArray(value) ? value.join('; ') : String(value);
  };
  return fields.flatMap(([field, name]) => {
    const value = read(after, field);
    return value === read(before, field) ? [] : [{ name, value }];
  });
}
