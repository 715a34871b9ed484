import { randomUUID } from 'node:crypto';
import type { EcfAccount } from '../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../electron/shared/domain/records/fold.ts';
import {
  CourtId,
  EcfAccountId,
  PacerAccountId,
  PersonId,
} from '../../../electron/shared/domain/values/ids.ts';

const COURTS = ['alnb', 'almd', 'alsb', 'ncmb', 'flsb'].map((id) => CourtId.parse(id));
const CAPACITIES = ['attorney', 'trustee'] as const;
const STEPS = ['read-the-notice', 'own-pacer-account', 'upgrade-pacer', 'write-down-login'];

/** How large an invented firm is; every person files in all courts in both capacities, ten accounts each. */
export interface FirmSize {
  readonly people: number;
  /** Checklist steps recorded per CM/ECF account. */
  readonly ticksEach: number;
}

function* eventsOfAccount(account: EcfAccount, ticks: number): Generator<NewEvent> {
  const subject = ecfSubject(account.id);
  yield { subject, kind: 'court.joined', body: account };
  for (let tick = 0; tick < ticks; tick += 1) {
    const stepId = STEPS[tick % STEPS.length] ?? 'read-the-notice';
    yield { subject, kind: 'step.recorded', body: { stepId, outcome: 'done', note: `${tick}` } };
  }
}

function* eventsOfPerson(number: number, ticksEach: number): Generator<NewEvent> {
  const id = PersonId.parse(randomUUID());
  const subject = personSubject(id);
  const label = `${number}`.padStart(5, '0');
  const person = {
    id,
    name: `Person ${label}`,
    role: 'attorney' as const,
    office: `Office ${number % 7}`,
    email: `person.${label}@firm.example`,
    barNumber: `BAR ${label}`,
    isArchived: false,
  };
  yield { subject, kind: 'person.added', body: person };
  yield {
    subject,
    kind: 'pacer-account.recorded',
    body: {
      id: PacerAccountId.parse(randomUUID()),
      personId: id,
      username: `person.${label}`,
      accountType: 'upgraded',
      kind: 'individual',
      mfa: 'app',
    },
  };
  for (const courtId of COURTS) {
    for (const capacity of CAPACITIES) {
      const accountId = EcfAccountId.parse(randomUUID());
      yield* eventsOfAccount(
        { id: accountId, personId: id, courtId, capacity, standing: 'has-filed' },
        ticksEach,
      );
    }
  }
}

/** The events of an invented firm, in the order in which it would have recorded them. */
export function* eventsOfFirm({ people, ticksEach }: FirmSize): Generator<NewEvent> {
  for (let number = 0; number < people; number += 1) yield* eventsOfPerson(number, ticksEach);
}
