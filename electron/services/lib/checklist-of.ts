import type { Clock, CourtBook, Records } from '../../ports.ts';
import { buildChecklist } from '../../shared/domain/build-checklist.ts';
import type { Checklist } from '../../shared/domain/checklist.ts';
import type { CourtProfile } from '../../shared/domain/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/ecf-record.ts';
import type { Facts } from '../../shared/domain/facts.ts';
import type { PersonRecord } from '../../shared/domain/person-record.ts';
import { sharedUsernames } from '../../shared/domain/username.ts';
import { credentialOf, linkStateOf, stateOfLink } from './link-state.ts';

/** What is needed to tell how far a person is in a court. */
export interface Standing {
  readonly person: PersonRecord;
  readonly ecf: EcfRecord;
  readonly profile: CourtProfile;
  readonly facts: Facts;
  readonly checklist: Checklist;
}

/** Usernames that more than one person in the firm has; the practice firm is another firm. */
export function sharedInFirm(records: Pick<Records, 'people'>): ReadonlyMap<string, number> {
  const own = records.people().filter(({ person }) => !person.isPractice);
  return sharedUsernames(own.flatMap(({ pacerAccounts }) => pacerAccounts));
}

/** Everything the log says that the checklist of one CM/ECF account depends on. */
export function factsOf(
  person: PersonRecord,
  ecf: EcfRecord,
  all: readonly EcfRecord[],
  shared: ReadonlyMap<string, number>,
): Facts {
  const isPractice = person.person.isPractice;
  const attempt = linkStateOf(ecf, isPractice);
  const link = stateOfLink(attempt);
  const others = all.filter((other) => other.account.id !== ecf.account.id);
  const { at, by } = ecf.credential;
  return {
    accounts: person.pacerAccounts,
    sharedUsernames: shared,
    credential: { state: credentialOf(ecf, link), ...(at ? { at } : {}), ...(by ? { by } : {}) },
    link: {
      state: link,
      ...(attempt?.step === 'verified-linked' ? { at: attempt.verifiedAt } : {}),
    },
    linkedElsewhere: others
      .filter((other) => other.account.courtId !== ecf.account.courtId)
      .filter((other) => stateOfLink(linkStateOf(other, isPractice)) === 'verified')
      .map((other) => other.account.courtId),
    otherCapacitiesHere: others
      .filter((other) => other.account.courtId === ecf.account.courtId)
      .map((other) => other.account.capacity),
    ticks: ecf.ticks,
    firm: { paa: 'not-decided' },
  };
}

/** Builds the checklist of each of a person's courts. */
export async function standingsOf(
  person: PersonRecord,
  all: readonly EcfRecord[],
  shared: ReadonlyMap<string, number>,
  { courts, clock }: { readonly courts: CourtBook; readonly clock: Pick<Clock, 'now'> },
): Promise<readonly Standing[]> {
  const standings: Standing[] = [];
  for (const ecf of all) {
    const profile = await courts.profile(ecf.account.courtId);
    if (!profile) continue;
    const facts = factsOf(person, ecf, all, shared);
    const checklist = buildChecklist({
      profile,
      account: ecf.account,
      person: person.person,
      facts,
      now: clock.now(),
    });
    standings.push({ person, ecf, profile, facts, checklist });
  }
  return standings;
}
