import type { PacerAccount } from '../../pacer/account.ts';
import type { EcfAccount, Person } from '../../people/person.ts';
import type { LocalText } from '../../values/text.ts';
import { isKnown, type LogEvent } from '../event.ts';
import type { PersonRecord } from '../person-record.ts';
import type { HistoryFact, HistoryFactName } from './history-line.ts';

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
  ['language', 'language'],
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
const ENTRY_FACTS: readonly (readonly [keyof EcfAccount & string, HistoryFactName])[] = [
  ['capacity', 'capacity'],
  ['standing', 'standing'],
  ['admittedOn', 'admitted-on'],
  ['renewBy', 'renew-by'],
  ['loginUse', 'login-use'],
  ['filedBefore', 'filed-before'],
];

/** What an entry about a person says. An edit says only what it changed. */
export function personFacts(
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

/** What changed of a CM/ECF account. */
export function entryChanges(before: EcfAccount | undefined, after: EcfAccount) {
  return changes(ENTRY_FACTS, before, after);
}

/** What an entry about a CM/ECF account says. */
export function ecfFacts(
  event: LogEvent,
  courtId: string,
  names: HistoryNames,
): readonly HistoryFact[] {
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
