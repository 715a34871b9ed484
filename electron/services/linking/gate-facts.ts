import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import { buildChecklist } from '../../shared/domain/checklist/build.ts';
import type { Facts } from '../../shared/domain/checklist/facts.ts';
import { loginShape } from '../../shared/domain/checklist/login-shape.ts';
import type { LinkWay } from '../../shared/domain/linking/events.ts';
import type { GateFacts } from '../../shared/domain/linking/gate-input.ts';
import type { PacerAccount } from '../../shared/domain/pacer/account.ts';
import { isSameUsername } from '../../shared/domain/pacer/username.ts';
import {
  accountFor,
  type GateQuestion,
  gateFactsFrom,
} from '../../shared/domain/readiness/gate-facts.ts';
import type { PacerAccountId } from '../../shared/domain/values/ids.ts';
import type { Failure } from '../../shared/domain/values/result.ts';
import { factsOf } from '../checklist/court-progress.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { accountsEver } from '../shared/link-among.ts';
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

/** The same checklist and facts that the board shows, as the gate's question. */
export function questionOf({ records, firmIndex, clock }: Needs, wanted: WantedLink): GateQuestion {
  const { ecf, person, profile, way, pacerAccountId } = wanted;
  const when = { now: clock.now(), localDay: localDay(clock) };
  const ever = accountsEver(records, person);
  const facts = factsOf(person, ecf, ever, firmIndex.view(), { profile, now: when.now });
  const { account } = ecf;
  const checklist = buildChecklist({ profile, account, person: person.person, facts, ...when });
  return { checklist, facts, profile, way, pacerAccountId, now: when.now };
}

/**
 * The PACER account of a link: the chosen one, or else the one the person can best file with here. One that is linked
 * here for another of their CM/ECF accounts is never chosen for them.
 */
export function pacerAccountOf(needs: Needs, wanted: WantedLink): PacerAccount | undefined {
  return accountFor(questionOf(needs, wanted))?.account;
}

/**
 * Collects everything the gate checks: what the board knows, and besides the keychain's own answer and the names of
 * others with this PACER account. The password is read along with the login and goes no further.
 */
export async function gateFacts(
  needs: Needs,
  wanted: WantedLink,
  question = questionOf(needs, wanted),
): Promise<GateFacts> {
  const facts = gateFactsFrom(question);
  const account = accountFor(question)?.account;
  const isKept = facts.credential === 'recorded' || facts.credential === 'verified';
  const kept = isKept ? await needs.entries.read(wanted.ecf.account.id) : undefined;
  return {
    ...facts,
    ...(kept?.ok ? { login: loginShape(kept.value.login) } : {}),
    ...(kept && !kept.ok
      ? { credential: isLost(kept.failure) ? 'not-recorded' : 'unavailable' }
      : {}),
    othersWithSameAccount: account ? othersWith(account, needs.records) : [],
    othersWithSameLogin: othersWithLogin(question.facts, needs.records),
  };
}

/** The keychain answered and has nothing usable. */
const isLost = ({ code }: Failure) =>
  ['credential-missing', 'credential-gone', 'credential-changed', 'credential-unreadable'].includes(
    code,
  );

/** Whose accounts in this court have the same login stored. */
function othersWithLogin({ loginAlsoOf = [] }: Facts, records: Records): readonly string[] {
  const owners = new Set(loginAlsoOf.flatMap((id) => records.ecf(id)?.account.personId ?? []));
  return [...owners].flatMap((id) => records.person(id)?.person.name ?? []);
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
