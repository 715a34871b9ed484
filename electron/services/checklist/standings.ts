import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import { buildChecklist } from '../../shared/domain/checklist/build.ts';
import type { Checklist } from '../../shared/domain/checklist/checklist.ts';
import type { Facts, FirmFacts } from '../../shared/domain/checklist/facts.ts';
import type { PacerAccount } from '../../shared/domain/pacer/account.ts';
import type { FirmUse } from '../../shared/domain/pacer/firm-facts.ts';
import type { UpgradeQuestion } from '../../shared/domain/pacer/upgrade-check.ts';
import { sharedUsernames, usernameKey } from '../../shared/domain/pacer/username.ts';
import type { CourtProfile } from '../../shared/domain/profiles/court-profile.ts';
import type { EcfRecord } from '../../shared/domain/records/ecf-record.ts';
import { firmUsernames } from '../../shared/domain/records/firm-record.ts';
import {
  credentialOf,
  linkFactOf,
  linkStateOf,
  stateOfLink,
} from '../../shared/domain/records/link-state.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';

/** What is needed to tell how far a person is in a court. */
export interface Standing {
  readonly person: PersonRecord;
  readonly ecf: EcfRecord;
  readonly profile: CourtProfile;
  readonly facts: Facts;
  readonly checklist: Checklist;
}

/** What the firm as a whole means for everyone's PACER accounts and checklists. */
export interface FirmView {
  /** Usernames that more than one person has. */
  readonly shared: ReadonlyMap<string, number>;
  /** Usernames of the firm's own accounts. */
  readonly own: ReadonlyMap<string, FirmUse>;
  readonly facts: FirmFacts;
}

type FirmRecords = Pick<Records, 'people' | 'firm' | 'onChange'>;

const views = new WeakMap<FirmRecords, { view: FirmView | undefined }>();

/** Everyone's usernames and what the firm decided; worked out anew only after a person or the firm changed, because a click on one step must not read five thousand people. Whoever has read them already hands them in. */
export function firmView(records: FirmRecords, people?: readonly PersonRecord[]): FirmView {
  let kept = views.get(records);
  if (!kept) {
    const fresh: { view: FirmView | undefined } = { view: undefined };
    records.onChange('forget', (subjects) => {
      if (subjects.some((one) => one === 'firm' || one.startsWith('person:')))
        fresh.view = undefined;
    });
    views.set(records, fresh);
    kept = fresh;
  }
  kept.view ??= lookAtFirm(records, people ?? records.people());
  return kept.view;
}

/** Looks at all people, also those who left: their account must not be linked for someone else. A merged record is the same person and counts once; the practice firm is another firm. */
function lookAtFirm(records: FirmRecords, everyone: readonly PersonRecord[]): FirmView {
  const people = everyone.filter(
    ({ person, mergedInto }) => mergedInto === undefined && !person.isPractice,
  );
  const firm = records.firm();
  return {
    shared: sharedUsernames(people.flatMap(({ pacerAccounts }) => pacerAccounts)),
    own: firmUsernames(firm),
    facts: { paa: firm.billing.paa },
  };
}

/** What the upgrade check asks about an account besides the account itself. */
export function askedAbout(
  { username }: Pick<PacerAccount, 'username'>,
  { shared, own }: FirmView,
): Pick<UpgradeQuestion, 'othersWithSameUsername' | 'firmUse'> {
  const name = usernameKey(username);
  return { othersWithSameUsername: (shared.get(name) ?? 1) - 1, firmUse: own.get(name) };
}

/** Everything the log says that the checklist of one CM/ECF account depends on. */
export function factsOf(
  person: PersonRecord,
  ecf: EcfRecord,
  all: readonly EcfRecord[],
  firm: FirmView,
): Facts {
  const isPractice = person.person.isPractice;
  const link = linkFactOf(ecf, isPractice);
  const others = all.filter((other) => other.account.id !== ecf.account.id);
  const { at, by } = ecf.credential;
  return {
    accounts: person.pacerAccounts,
    sharedUsernames: firm.shared,
    firmUsernames: firm.own,
    credential: {
      state: credentialOf(ecf, link.state),
      ...(at ? { at } : {}),
      ...(by ? { by } : {}),
    },
    link,
    linkedElsewhere: others
      .filter((other) => other.account.courtId !== ecf.account.courtId)
      .filter((other) => stateOfLink(linkStateOf(other, isPractice)) === 'verified')
      .map((other) => other.account.courtId),
    otherCapacitiesHere: others
      .filter((other) => other.account.courtId === ecf.account.courtId)
      .map((other) => other.account.capacity),
    ticks: ecf.ticks,
    firm: firm.facts,
  };
}

/** Builds the checklist of each of a person's courts, or of those that are wanted. */
export async function standingsOf(
  person: PersonRecord,
  all: readonly EcfRecord[],
  firm: FirmView,
  { courts, clock }: { readonly courts: CourtBook; readonly clock: Pick<Clock, 'now'> },
  wanted: readonly EcfRecord[] = all,
): Promise<readonly Standing[]> {
  const standings: Standing[] = [];
  for (const ecf of wanted) {
    const profile = await courts.profile(ecf.account.courtId);
    if (!profile) continue;
    const facts = factsOf(person, ecf, all, firm);
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
