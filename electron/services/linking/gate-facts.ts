import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import { viewFacts } from '../../shared/domain/checklist/fact-view.ts';
import { NO_FACTS } from '../../shared/domain/checklist/facts.ts';
import type { LinkWay } from '../../shared/domain/linking/events.ts';
import type { GateFacts } from '../../shared/domain/linking/gate.ts';
import type { PacerAccount } from '../../shared/domain/pacer/account.ts';
import { upgradeVerdict } from '../../shared/domain/pacer/upgrade-check.ts';
import { isSameUsername } from '../../shared/domain/pacer/username.ts';
import { linksHere } from '../../shared/domain/profiles/filing-systems.ts';
import { credentialOf, linkAmong, takenHere } from '../../shared/domain/records/link-state.ts';
import type { PacerAccountId } from '../../shared/domain/values/ids.ts';
import type { Failure } from '../../shared/domain/values/result.ts';
import { type FirmIndex, firmQuestion } from '../checklist/firm-index.ts';
import { accountsBeside } from '../shared/link-among.ts';
import { localDay } from '../shared/local-day.ts';
import type { VaultEntries } from '../vault/entries/entries.ts';
import type { LinkAccount } from './finder.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'profile'>;
  readonly firmIndex: FirmIndex;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly clock: Clock;
}

/** One link that a person wants to begin. */
export interface WantedLink extends Pick<LinkAccount, 'ecf' | 'person' | 'profile'> {
  readonly way: LinkWay;
  readonly pacerAccountId?: PacerAccountId | undefined;
}

/**
 * The PACER account of a link: the chosen one, or else the one the person can best file with here. One that is linked
 * here for another of their CM/ECF accounts is never chosen for them.
 */
export function pacerAccountOf(needs: Needs, wanted: WantedLink): PacerAccount | undefined {
  const { person, ecf, pacerAccountId } = wanted;
  const { pacerAccounts } = person;
  if (pacerAccountId !== undefined) return pacerAccounts.find(({ id }) => id === pacerAccountId);
  const taken = takenHere(ecf, accountsBeside(needs.records, ecf));
  const free = pacerAccounts.filter(({ id }) => !taken.has(id));
  const { shared, own, facts: firm } = needs.firmIndex.view();
  const facts = {
    ...NO_FACTS,
    ...{ accounts: free, sharedUsernames: shared, firmUsernames: own, firm },
  };
  return viewFacts(facts, localDay(needs.clock), true).best?.account;
}

/**
 * Collects everything the gate checks from the records and the keychain. The password is read along with the login and
 * goes no further.
 */
export async function gateFacts(needs: Needs, wanted: WantedLink): Promise<GateFacts> {
  const { records, clock } = needs;
  const { way, ecf, profile } = wanted;
  const account = pacerAccountOf(needs, wanted);
  const beside = accountsBeside(records, ecf);
  const link = linkAmong(ecf, beside);
  const taken = takenHere(ecf, beside);
  const takenFor = account ? taken.get(account.id) : [...taken.values()][0];
  const state = credentialOf(ecf, link.state);
  const isKept = state === 'recorded' || state === 'verified';
  const kept = isKept ? await needs.entries.read(ecf.account.id) : undefined;
  const login = kept?.ok ? kept.value.login : undefined;
  return {
    way,
    now: clock.now(),
    goLive: profile.goLive.value,
    timeZone: profile.timeZone.value,
    standing: ecf.account.standing,
    linksHere: linksHere(profile),
    hasPacerAccount: wanted.person.pacerAccounts.length > 0,
    ...(takenFor ? { takenFor } : {}),
    hasUsername: account === undefined || account.username !== '',
    verdict: account ? verdictOf(account, needs) : 'unknown',
    accountKind: account?.kind ?? 'not-known',
    mfa: account?.mfa ?? 'not-known',
    credential: !kept || kept.ok ? state : isLost(kept.failure) ? 'not-recorded' : 'unavailable',
    login,
    loginRules: profile.loginRules?.value ?? {},
    othersWithSameAccount: account ? othersWith(account, records) : [],
    link: link.state,
  };
}

/** The keychain answered and has nothing usable. */
const isLost = ({ code }: Failure) =>
  code === 'credential-missing' || code === 'credential-gone' || code === 'credential-unreadable';

function verdictOf(account: PacerAccount, { firmIndex, clock }: Needs) {
  const today = localDay(clock);
  return upgradeVerdict({ account, today, ...firmQuestion(account, firmIndex.view()) }).verdict;
}

/** Includes people who left, because their account must not be linked for someone else. */
function othersWith({ username, personId }: PacerAccount, records: Records): readonly string[] {
  return records
    .people()
    .filter(({ person, mergedInto }) => person.id !== personId && mergedInto === undefined)
    .filter(({ pacerAccounts }) =>
      pacerAccounts.some((other) => isSameUsername(other.username, username)),
    )
    .map(({ person }) => person.name);
}
