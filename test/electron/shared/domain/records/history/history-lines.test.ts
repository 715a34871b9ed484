import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../../../../../assets/text/en.json' with { type: 'json' };
import type { Records } from '../../../../../../electron/ports/records.ts';
import { LinkAttemptId } from '../../../../../../electron/shared/domain/linking/events.ts';
import {
  type Evidence,
  MenuReading,
} from '../../../../../../electron/shared/domain/linking/evidence.ts';
import type { EcfAccount, Person } from '../../../../../../electron/shared/domain/people/person.ts';
import {
  ecfSubject,
  personSubject,
} from '../../../../../../electron/shared/domain/records/fold.ts';
import {
  linesOfEcf,
  linesOfPerson,
} from '../../../../../../electron/shared/domain/records/history/history-lines.ts';
import { firstOf } from '../../../../../support/first-of.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../../../support/people.ts';
import { newFolder, recordsIn } from '../../../../../support/records.ts';
import { somePacerAccount } from '../../checklist/some-facts.ts';

const names = {
  person: () => 'Somebody',
  step: (_: string, id: string) => (id === 'link' ? { en: 'Link your account' } : undefined),
};

let records: Records;
let person: Person;
let account: EcfAccount;

beforeEach(() => {
  records = recordsIn(newFolder());
  person = somePerson();
  account = someEcfAccount(person);
  records.append([added(person), joined(account)]);
});

const personLines = () => linesOfPerson(records.eventsOf(personSubject(person.id)), names);
const ecfLines = () => linesOfEcf(records.eventsOf(ecfSubject(account.id)), names);
const facts = (line: { readonly facts: readonly { name: string; value: string }[] } | undefined) =>
  Object.fromEntries((line?.facts ?? []).map(({ name, value }) => [name, value]));

describe('the history of a person', () => {
  it('an edit names only what it changed, also what it emptied', () => {
    const { name, role, email, barNumber } = person;
    const body = { name, role, email, barNumber, office: '' };
    records.append([{ subject: personSubject(person.id), kind: 'person.edited', body }]);
    expect(facts(personLines().at(-1))).toEqual({ office: '' });
  });

  it('recording a PACER account again names the account and what is different', () => {
    const { recordedAt: _, recordedBy: __, ...first } = somePacerAccount({ personId: person.id });
    const subject = personSubject(person.id);
    const kind = 'pacer-account.recorded';
    records.append([
      { subject, kind, body: first },
      { subject, kind, body: { ...first, accountType: 'upgraded' } },
    ]);
    expect(facts(personLines().at(-1))).toEqual({
      username: 'plainview1',
      'account-type': 'upgraded',
    });
  });

  it('tells who has the codes, how many are left and what was put off', () => {
    const { recordedAt: _, recordedBy: __, ...first } = somePacerAccount({ personId: person.id });
    const subject = personSubject(person.id);
    const kind = 'pacer-account.recorded';
    const details = {
      authenticators: ['Authy, Ann', '2FAS, Bo'],
      backupCodes: 0,
      passwordSkips: 2,
      deactivated: 'unused',
    } as const;
    records.append([
      { subject, kind, body: first },
      { subject, kind, body: { ...first, ...details } },
    ]);
    expect(facts(personLines().at(-1))).toEqual({
      username: 'plainview1',
      authenticators: 'Authy, Ann; 2FAS, Bo',
      'backup-codes': '0',
      'password-skips': '2',
      deactivated: 'unused',
    });
  });

  it('a step is named by its title and keeps the note', () => {
    const body = { stepId: 'link', outcome: 'skipped', note: 'Files elsewhere' } as const;
    records.append([{ subject: ecfSubject(account.id), kind: 'step.recorded', body }]);
    const line = ecfLines().at(-1);
    expect(line?.facts[0]).toEqual({
      name: 'step',
      value: 'link',
      text: { en: 'Link your account' },
    });
    expect(facts(line)).toMatchObject({ outcome: 'skipped', note: 'Files elsewhere' });
    expect(line).toMatchObject({ courtId: 'alnb', capacity: 'attorney', by: 'Dana Desk' });
  });

  it('a lost answer is not told like any other', () => {
    const body = { attemptId: LinkAttemptId.parse(randomUUID()), answer: 'unknown' } as const;
    records.append([{ subject: ecfSubject(account.id), kind: 'link.answered', body }]);
    expect(ecfLines().at(-1)).toMatchObject({ kind: 'link.answered', outcome: 'unknown' });
  });

  const seenAt = { at: '2026-11-20T15:00:00.000Z', by: 'Dana Desk' };
  const reading = { source: 'menus', reader: 'app', at: seenAt.at } as const;
  const word = { source: 'help-desk', spokeTo: 'the clerk', reference: 'R-12', ...seenAt } as const;
  it.each<[string, Evidence]>([
    ...MenuReading.options.map((shows): [string, Evidence] => [
      `menus-${shows}`,
      { ...reading, othersHere: [], shows, labels: [], signInId: randomUUID() },
    ]),
    ...(['linked', 'not-linked', 'unclear'] as const).map((says): [string, Evidence] => [
      `help-desk-${says}`,
      { ...word, says },
    ]),
    ...(['accepted', 'refused'] as const).map((result): [string, Evidence] => [
      `trial-${result}`,
      { source: 'trial-sign-in', result, ...seenAt },
    ]),
    ['confirmation-mail', { source: 'confirmation-mail', ...seenAt }],
    ['confirmation-page', { source: 'confirmation-page', ...seenAt }],
  ])('what was seen of a link is told by what it was: %s', (outcome, evidence) => {
    const body = { attemptId: LinkAttemptId.parse(randomUUID()), evidence };
    records.append([{ subject: ecfSubject(account.id), kind: 'link.evidence', body }]);
    const line = ecfLines().at(-1);
    expect(line).toMatchObject({ kind: 'link.evidence', outcome });
    expect(en).toHaveProperty([`history-kind.link-evidence-${outcome}`]);
    const told = evidence.source === 'help-desk';
    expect(facts(line)).toEqual(told ? { 'spoke-to': 'the clerk', reference: 'R-12' } : {});
  });

  it('what was taken back stays, and says by whom; taken back twice it counts again', () => {
    const left = records.append([
      { subject: ecfSubject(account.id), kind: 'court.left', body: {} },
    ]);
    const undone = left.ok ? records.undo(left.value) : left;
    expect(ecfLines().find(({ kind }) => kind === 'court.left')?.undone?.by).toBe('Dana Desk');
    if (undone.ok) records.undo(undone.value);
    expect(ecfLines().find(({ kind }) => kind === 'court.left')?.undone).toBeUndefined();
    expect(ecfLines().map(({ kind }) => kind)).toEqual(['court.joined', 'court.left']);
  });

  it('passes over nothing: a kind from a newer app is a line too', () => {
    const known = records.eventsOf(personSubject(person.id));
    const events = [...known, { ...firstOf(known), kind: 'person.promoted', body: {} }];
    const lines = linesOfPerson(events, names);
    expect(lines.at(-1)).toMatchObject({ kind: 'person.promoted', facts: [] });
  });
});
