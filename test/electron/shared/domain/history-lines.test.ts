import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Records } from '../../../../electron/ports.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/fold.ts';
import { linesOfEcf, linesOfPerson } from '../../../../electron/shared/domain/history-lines.ts';
import { LinkAttemptId } from '../../../../electron/shared/domain/linking-events.ts';
import type { EcfAccount, Person } from '../../../../electron/shared/domain/person.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { somePacerAccount } from './some-facts.ts';

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

  it('recording a PACER account anew names the account and what is different', () => {
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
    const events = [
      ...records.eventsOf(personSubject(person.id)),
      { ...records.eventsOf(personSubject(person.id))[0], kind: 'person.promoted', body: {} },
    ];
    const lines = linesOfPerson(events as never, names);
    expect(lines.at(-1)).toMatchObject({ kind: 'person.promoted', facts: [] });
  });
});
