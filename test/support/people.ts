import { randomUUID } from 'node:crypto';
import type { EcfAccount, Person } from '../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../electron/shared/domain/records/fold.ts';
import { CourtId, EcfAccountId, PersonId } from '../../electron/shared/domain/values/ids.ts';

/** A person nobody knows yet, with only what the test says. */
export function somePerson(given: Partial<Person> = {}): Person {
  return {
    id: PersonId.parse(randomUUID()),
    name: 'Paula Plainview',
    role: 'attorney',
    office: 'Birmingham',
    email: '',
    barNumber: '',
    isArchived: false,
    ...given,
  };
}

export function someEcfAccount(person: Person, courtId = 'alnb'): EcfAccount {
  return {
    id: EcfAccountId.parse(randomUUID()),
    personId: person.id,
    courtId: CourtId.parse(courtId),
    capacity: person.role,
    standing: 'has-filed',
  };
}

export function added(person: Person): NewEvent {
  return { subject: personSubject(person.id), kind: 'person.added', body: person };
}

export function joined(account: EcfAccount): NewEvent {
  return { subject: ecfSubject(account.id), kind: 'court.joined', body: account };
}

export function renamed(person: Person, name: string): NewEvent {
  return { subject: personSubject(person.id), kind: 'person.edited', body: { name } };
}
