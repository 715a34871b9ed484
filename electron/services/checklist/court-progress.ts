import type { CourtBook } from '../../ports/courts.ts';
import type { Clock } from '../../ports/system.ts';
import { buildChecklist, pathOf } from '../../shared/domain/checklist/build.ts';
import type { Checklist } from '../../shared/domain/checklist/checklist.ts';
import type { Facts } from '../../shared/domain/checklist/facts.ts';
import { courtCitation } from '../../shared/domain/courts/citation.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { entryFacts } from '../../shared/domain/records/entry-facts.ts';
import { linkAmong } from '../../shared/domain/records/links/link-among.ts';
import { type CourtThen, linkAtCourt } from '../../shared/domain/records/links/link-at-court.ts';
import { credentialOf } from '../../shared/domain/records/links/link-state.ts';
import { linkedAccounts } from '../../shared/domain/records/links/linked-accounts.ts';
import {
  linkedPacerOf,
  maybeTakenHere,
} from '../../shared/domain/records/links/others-in-court.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { CourtId } from '../../shared/domain/values/ids.ts';
import { localDay } from '../shared/local-day.ts';
import type { FirmView } from './firm-index.ts';

/** What it takes to compute a person's progress in a court. */
export interface CourtProgress {
  readonly person: PersonRecord;
  readonly ecf: EcfRecord;
  readonly profile: CourtProfile;
  readonly facts: Facts;
  readonly checklist: Checklist;
}

/**
 * Everything in the log that one CM/ECF account's checklist depends on, at a court and a moment. `ever` are all accounts
 * the person ever had.
 */
export function factsOf(
  person: PersonRecord,
  ecf: EcfRecord,
  ever: readonly EcfRecord[],
  firm: FirmView,
  court: CourtThen,
): Facts {
  const accounts = linkedAccounts(person, ever);
  const link = linkAtCourt(ecf, accounts, court);
  const others = ever.filter((other) => !other.isRemoved && other.account.id !== ecf.account.id);
  const linkedTo = linkedPacerOf(ecf, accounts);
  const { at, by } = ecf.credential;
  return {
    accounts: person.pacerAccounts,
    sharedUsernames: firm.shared,
    firmUsernames: firm.own,
    credential: {
      state: credentialOf(ecf, link.state),
      ...(at ? { at } : {}),
      ...(by ? { by } : {}),
      login: ecf.credential.login,
    },
    link: linkedTo ? { ...link, account: linkedTo } : link,
    ...entryFacts(ecf, new Set(ever.map((one) => one.account.id))),
    linkedElsewhere: others
      .filter((other) => other.account.courtId !== ecf.account.courtId)
      .filter((other) => linkAmong(other, accounts).state === 'verified')
      .map((other) => other.account.courtId),
    otherCapacitiesHere: others
      .filter((other) => other.account.courtId === ecf.account.courtId)
      // Looking up cases takes no CM/ECF account, so it takes no PACER account of its own.
      .filter((other) => pathOf(other.account) !== 'research')
      .map((other) => other.account.capacity),
    takenHere: maybeTakenHere(ecf, accounts),
    ticks: ecf.ticks,
    firm: firm.facts,
  };
}

interface ProgressNeeds {
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** Builds the checklists of a person's courts, or of the requested ones. `ever` are all accounts the person ever had. */
export async function progressInCourts(
  person: PersonRecord,
  ever: readonly EcfRecord[],
  firm: FirmView,
  { courts, clock }: ProgressNeeds,
  wanted: readonly EcfRecord[] = ever.filter(({ isRemoved }) => !isRemoved),
): Promise<readonly CourtProgress[]> {
  const progress: CourtProgress[] = [];
  for (const ecf of wanted) {
    const profile = await courts.profile(ecf.account.courtId);
    if (!profile) continue;
    const now = clock.now();
    const facts = await withCourtNames(factsOf(person, ecf, ever, firm, { profile, now }), courts);
    const checklist = buildChecklist({
      profile,
      account: ecf.account,
      person: person.person,
      facts,
      now,
      localDay: localDay(clock),
    });
    progress.push({ person, ecf, profile, facts, checklist });
  }
  return progress;
}

/** The facts with the other courts of the person by the short names that lawyers use. */
async function withCourtNames(facts: Facts, { profile }: ProgressNeeds['courts']): Promise<Facts> {
  const named = facts.linkedElsewhere.map(async (id) => {
    const known = await profile(CourtId.parse(id));
    return known ? courtCitation(known.court) : id;
  });
  return { ...facts, linkedElsewhere: await Promise.all(named) };
}
