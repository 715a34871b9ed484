import type { ReadinessStatus } from '../../electron/shared/domain/checklist/readiness.ts';
import type { Verdict } from '../../electron/shared/domain/pacer/verdict.ts';
import type { Person } from '../../electron/shared/domain/people/person.ts';
import {
  CourtId,
  EcfAccountId,
  PacerAccountId,
  PersonId,
} from '../../electron/shared/domain/values/ids.ts';
import type { CourtOfPerson, LinkingView } from '../../renderer/lib/bridge/bridge.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Ids of invented people and accounts, by number. */
export const personId = (number: number) => PersonId.parse(uuid(number));
export const ecfId = (number: number) => EcfAccountId.parse(uuid(1000 + number));
export const pacerId = (number: number) => PacerAccountId.parse(uuid(2000 + number));

/** An invented person; give what matters to the test. */
export function person(number: number, given: Partial<Person> = {}): Person {
  return {
    id: personId(number),
    name: `Person ${number}`,
    role: 'attorney',
    office: '',
    email: '',
    barNumber: '',
    isArchived: false,
    ...given,
  };
}

/** A court of an invented person in one status. */
export function court(
  number: number,
  status: ReadinessStatus,
  given: Partial<CourtOfPerson> = {},
): CourtOfPerson {
  return {
    account: {
      id: ecfId(number),
      personId: personId(number),
      courtId: CourtId.parse('alnb'),
      capacity: 'attorney',
      standing: 'has-filed',
    },
    courtName: 'Bankr. N.D. Ala.',
    courtFullName: 'U.S. Bankruptcy Court, Northern District of Alabama',
    path: 'link',
    progress: { done: 1, total: 4 },
    cell: { status },
    values: {},
    credential: 'not-recorded',
    ...given,
  };
}

/** The outcome of an upgrade check that went well. */
export const UPGRADED: Verdict = {
  verdict: 'upgraded',
  ruleId: 'type-upgraded',
  because: { en: 'Manage My Account shows Upgraded PACER Account.' },
  nextAction: { en: 'Nothing to do now.' },
  values: {},
  confidence: 'stated',
  sources: [{ title: 'A notice', confidence: 'stated' }],
  conflicts: [],
};

/** A link at the practice court before its first step. */
export function linking(given: Partial<LinkingView> = {}): LinkingView {
  return {
    ecfAccountId: ecfId(1),
    personName: 'James Alison',
    courtId: CourtId.parse('alnb'),
    courtName: 'Bankr. N.D. Ala.',
    way: 'practice',
    step: 'none',
    session: 'none',
    ways: [
      { way: 'practice', isOffered: true, hosts: ['127.0.0.1:4000'] },
      { way: 'guided', isOffered: true, hosts: ['ecf.alnb.uscourts.gov'] },
      {
        way: 'assisted',
        isOffered: false,
        why: 'assisted-off',
        hosts: ['ecf.alnb.uscourts.gov'],
      },
    ],
    hasCredential: true,
    copySeconds: 0,
    hosts: ['127.0.0.1:4000'],
    pages: {
      address: 'https://ecf.alnb.uscourts.gov',
      path: ['Utilities', 'Link a CM/ECF account to my PACER account'],
      menusBefore: ['Query', 'Reports'],
      menusAfter: ['Bankruptcy', 'Adversary'],
    },
    helpDesk: [],
    evidence: [],
    othersHere: [],
    areMenusUnproven: false,
    earlier: [],
    ...given,
  };
}
