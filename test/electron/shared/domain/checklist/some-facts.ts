import { randomUUID } from 'node:crypto';
import { buildChecklist } from '../../../../../electron/shared/domain/checklist/build.ts';
import type {
  Checklist,
  ChecklistStep,
} from '../../../../../electron/shared/domain/checklist/checklist.ts';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../../../../electron/shared/domain/checklist/facts.ts';
import type { PacerAccount } from '../../../../../electron/shared/domain/pacer/account.ts';
import type { EcfAccount } from '../../../../../electron/shared/domain/people/person.ts';
import { dateIn } from '../../../../../electron/shared/domain/values/calendar.ts';
import { PacerAccountId, PersonId } from '../../../../../electron/shared/domain/values/ids.ts';
import { profileOf } from '../../../../assets/shipped.ts';
import { someEcfAccount, somePerson } from '../../../../support/people.ts';

export const NOW = '2026-11-23T17:00:00.000Z';

/** A PACER account about which nothing but its username is recorded, with only what the test says. */
export function somePacerAccount(given: Partial<PacerAccount> = {}): PacerAccount {
  return {
    id: PacerAccountId.parse(randomUUID()),
    personId: PersonId.parse(randomUUID()),
    username: 'plainview1',
    accountType: 'not-looked',
    kind: 'not-known',
    mfa: 'not-known',
    recordedBy: 'Paula Plainview',
    recordedAt: '2026-11-01T12:00:00.000Z',
    ...given,
  };
}

/** Everything that must be recorded before a link, as it should be. */
export const READY: Facts = {
  ...NO_FACTS,
  accounts: [somePacerAccount({ kind: 'individual', accountType: 'upgraded' })],
  credential: { state: 'recorded' },
};

/** The checklist of an invented person at a shipped court, read in Alabama. */
export function checklistAt(
  courtId: string,
  facts: Facts = NO_FACTS,
  given: Partial<EcfAccount> = {},
  now = NOW,
  localDay = dateIn('America/Chicago', now),
): Checklist {
  const person = somePerson();
  const account = { ...someEcfAccount(person, courtId), ...given };
  const profile = profileOf(courtId);
  return buildChecklist({ profile, account, person, facts, now, localDay });
}

/** The step of that name; a test that asks for a step that is not there is wrong. */
export function stepOf(checklist: Checklist, id: string): ChecklistStep {
  const found = checklist.steps.find((step) => step.id === id);
  if (!found) throw new Error(`no step ${id}: ${checklist.steps.map((step) => step.id).join(' ')}`);
  return found;
}

export const idsOf = (checklist: Checklist) => checklist.steps.map((step) => step.id);
