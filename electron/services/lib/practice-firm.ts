import type { PracticePerson } from '../../ports.ts';
import type { NewEvent } from '../../shared/domain/event.ts';
import { ecfSubject, personSubject } from '../../shared/domain/fold.ts';
import { CourtId, EcfAccountId, PacerAccountId, PersonId } from '../../shared/domain/ids.ts';

const OFFICES = ['Birmingham', 'Miami', 'Greensboro'];
const COURTS = ['alnb', 'alsb', 'almd', 'ncmb', 'flsb'];

/** The practice court's people as a firm: each in one or two courts, with the PACER facts of their story. */
export function practiceFirm(
  people: readonly PracticePerson[],
  newId: () => string,
): readonly NewEvent[] {
  return people.flatMap((person, index) => {
    const personId = PersonId.parse(newId());
    const courts = COURTS.filter((_, place) => place === index % 5 || (index + place) % 7 === 0);
    return [
      personAdded(person, personId, OFFICES[index % OFFICES.length] ?? ''),
      accountRecorded(person, personId, newId),
      ...courts.map((courtId) => courtJoined(person, personId, courtId, newId)),
    ];
  });
}

function personAdded(person: PracticePerson, id: PersonId, office: string): NewEvent {
  return {
    subject: personSubject(id),
    kind: 'person.added',
    body: {
      id,
      name: person.name,
      role: person.capacity,
      office,
      email: `${person.pacerUsername}@practice.example`,
      barNumber: '',
      isArchived: false,
      isPractice: true,
    },
  };
}

function accountRecorded(
  person: PracticePerson,
  personId: PersonId,
  newId: () => string,
): NewEvent {
  const { pacerUsername: username, accountType, kind, mfa } = person;
  const id = PacerAccountId.parse(newId());
  return {
    subject: personSubject(personId),
    kind: 'pacer-account.recorded',
    body: { id, personId, username, accountType, kind, mfa },
  };
}

function courtJoined(
  person: PracticePerson,
  personId: PersonId,
  courtId: string,
  newId: () => string,
): NewEvent {
  const id = EcfAccountId.parse(newId());
  return {
    subject: ecfSubject(id),
    kind: 'court.joined',
    body: {
      id,
      personId,
      courtId: CourtId.parse(courtId),
      capacity: person.capacity,
      standing: 'has-filed',
    },
  };
}
