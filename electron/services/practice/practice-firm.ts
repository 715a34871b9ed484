import type { Ids } from '../../ports/system.ts';
import type {
  PracticeFirm,
  PracticeFirmCourt,
  PracticeFirmPerson,
} from '../../shared/domain/practice-firm.ts';
import type { NewEvent } from '../../shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../shared/domain/records/fold.ts';
import { addDays, type Instant, type LocalDate } from '../../shared/domain/values/calendar.ts';
import { EcfAccountId, PacerAccountId, PersonId } from '../../shared/domain/values/ids.ts';
import { practiceLinkEvents } from './practice-links.ts';

/** What loading the practice firm needs. */
export interface FirmLoading {
  readonly ids: Pick<Ids, 'newId' | 'fingerprint'>;
  readonly machine: string;
  readonly now: Instant;
  /** The user's local day. Password dates are set relative to it. */
  readonly today: LocalDate;
}

/** The entries that load the practice firm: its people, their PACER accounts, courts and progress. */
export function practiceFirmEvents(
  { people }: PracticeFirm,
  loading: FirmLoading,
): readonly NewEvent[] {
  return people.flatMap((person) => {
    const personId = PersonId.parse(loading.ids.newId());
    const accounts = person.pacer.map((account) => ({
      account,
      id: PacerAccountId.parse(loading.ids.newId()),
    }));
    const subject = personSubject(personId);
    return [
      added(person, personId),
      ...(person.inCharge === ''
        ? []
        : [{ subject, kind: 'person.in-charge', body: { name: person.inCharge } } as const]),
      ...accounts.map(({ id, account }): NewEvent => {
        const { passwordSetDaysAgo: days, ...facts } = account;
        const setOn = days === undefined ? {} : { passwordSetOn: addDays(loading.today, -days) };
        return {
          subject,
          kind: 'pacer-account.recorded',
          body: { id, personId, ...facts, ...setOn },
        };
      }),
      ...person.courts.flatMap((court) =>
        joined(court, personId, person.name, accounts[0]?.id, loading),
      ),
    ];
  });
}

function added({ name, role, office, barNumber }: PracticeFirmPerson, id: PersonId): NewEvent {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@practice.example`;
  return {
    subject: personSubject(id),
    kind: 'person.added',
    body: { id, name, role, office, email, barNumber, isArchived: false },
  };
}

function joined(
  { court: courtId, capacity, standing, done, credential, link, renewBy }: PracticeFirmCourt,
  personId: PersonId,
  name: string,
  pacerAccountId: PacerAccountId | undefined,
  loading: FirmLoading,
): readonly NewEvent[] {
  const id = EcfAccountId.parse(loading.ids.newId());
  const subject = ecfSubject(id);
  const until = renewBy ? { renewBy } : {};
  const body = { id, personId, courtId, capacity, standing, ...until };
  return [
    { subject, kind: 'court.joined', body },
    ...(credential
      ? [{ subject, kind: 'credential.said', body: { place: credential } } as const]
      : []),
    ...done.map((stepId): NewEvent => {
      return { subject, kind: 'step.recorded', body: { stepId, outcome: 'done', note: '' } };
    }),
    ...(link && pacerAccountId
      ? practiceLinkEvents(link, { ...loading, subject, ecfAccountId: id, pacerAccountId, name })
      : []),
  ];
}
