import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../electron/services/shared/changes.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { someGround } from '../../../support/services.ts';

describe('changes as the page hears of them', () => {
  it('name each subject, and the person an account belongs to', () => {
    const { records } = someGround();
    const person = somePerson();
    const account = someEcfAccount(person);
    records.append([added(person), joined(account)]);
    const subjects = [ecfSubject(account.id), personSubject(person.id), 'firm'] as const;
    expect(changesOf(subjects, records)).toEqual([
      { subject: ecfSubject(account.id), personId: person.id },
      { subject: personSubject(person.id), personId: person.id },
      { subject: 'firm' },
    ]);
  });

  it('name no person for an account whose joining was taken back', () => {
    const { records } = someGround();
    const account = someEcfAccount(somePerson());
    const written = records.append([joined(account)]);
    if (written.ok) records.undo(written.value);
    expect(changesOf([ecfSubject(account.id)], records)).toEqual([
      { subject: ecfSubject(account.id) },
    ]);
  });

  it('name only the kinds after an import of ten thousand people, and read none of them', () => {
    const people = Array.from({ length: 10_000 }, (_, n) => personSubject(`${n}`));
    const accounts = Array.from({ length: 10_000 }, (_, n) => ecfSubject(`${n}`));
    const ownerOf = () => {
      throw new Error('nothing is read');
    };
    expect(changesOf([...people, ...accounts], { ownerOf })).toEqual([
      { many: 'person' },
      { many: 'ecf' },
    ]);
  });
});
