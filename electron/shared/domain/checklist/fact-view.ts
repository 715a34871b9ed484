import type { PacerAccount } from '../pacer/account.ts';
import { barOf, isDeactivated } from '../pacer/barred.ts';
import { upgradeVerdict } from '../pacer/upgrade-check.ts';
import { readUsername, usernameKey } from '../pacer/username.ts';
import type { Verdict } from '../pacer/verdict.ts';
import type { RenewalRule } from '../people/admission.ts';
import type { CourtProfile } from '../profiles/court-profile.ts';
import type { LocalDate } from '../values/calendar.ts';
import type { Facts } from './facts.ts';

/** A PACER account with its upgrade check. */
export interface JudgedAccount {
  readonly account: PacerAccount;
  readonly verdict: Verdict;
}

/** What the rules need to know of the court besides its steps. */
export interface CourtRules {
  /** Today in the court's zone. */
  readonly today: LocalDate;
  readonly renewal?: RenewalRule | undefined;
  /** The court rejects a new registration by someone who filed there before (W.D.N.Y. Bankr.). */
  readonly refusesFormerFilers?: boolean;
}

/** The same from a court's profile. */
export function courtRules(profile: CourtProfile, today: LocalDate): CourtRules {
  const { refusesFormerFilers } = profile.registration.value;
  return { today, renewal: profile.renewal?.value, refusesFormerFilers };
}

/** The facts of one checklist, plus the values that several rules need. */
export interface FactView {
  readonly facts: Facts;
  /** Today for the person at this computer. */
  readonly localDay: LocalDate;
  readonly court: CourtRules;
  /** Whether the court runs NextGen today. */
  readonly isLive: boolean;
  /** The account the person files with here: the linked one, else their best. */
  readonly best: JudgedAccount | undefined;
  /** How many accounts of their own they could file with. */
  readonly ownAccounts: number;
}

const judged = new WeakMap<PacerAccount, { key: string; result: JudgedAccount }>();

function judge(account: PacerAccount, facts: Facts, today: LocalDate): JudgedAccount {
  const name = usernameKey(account.username);
  const people = facts.sharedUsernames.get(name) ?? 1;
  const firmUse = facts.firmUsernames?.get(name);
  const key = `${today} ${people} ${firmUse}`;
  const known = judged.get(account);
  if (known?.key === key) return known.result;
  const verdict = upgradeVerdict({ account, othersWithSameUsername: people - 1, firmUse, today });
  const result = { account, verdict };
  judged.set(account, { key, result });
  return result;
}

const RANK = { upgraded: 0, unknown: 1, legacy: 2, 'wrong-kind': 3 } as const;

/**
 * Ranks accounts for filing in this court, lower first: the person's own account that is free here, then by verdict.
 */
function rank(candidate: JudgedAccount, { takenHere }: Facts): number {
  const isTaken = takenHere?.has(candidate.account.id) ?? false;
  const isBarred = barOf(candidate.account) !== undefined;
  return (
    RANK[candidate.verdict.verdict] +
    (isBarred ? 4 : 0) +
    (isTaken ? 5 : 0) +
    (isOwnAccount(candidate) ? 0 : 10)
  );
}

/** Whether this account is recorded as the person's own and not shared. It may lack its username. */
export function isOfOnePerson({ account, verdict }: JudgedAccount): boolean {
  return account.kind === 'individual' && verdict.verdict !== 'wrong-kind';
}

/**
 * Whether this is the person's own filing account: recorded as individual, with a username, not shared and not
 * deactivated.
 */
export function isOwnAccount(candidate: JudgedAccount): boolean {
  const { account } = candidate;
  if (!isOfOnePerson(candidate) || isDeactivated(account)) return false;
  const reading = readUsername(account.username);
  return reading.kind === 'username' || reading.reason === 'email';
}

/**
 * Computes what the rules need. Another account can only improve the best one, so recording more never undoes a
 * finished step. One without a username gives way to one that has it, because only that one can be linked. Without a
 * court, only the facts of PACER accounts count.
 */
export function viewFacts(
  facts: Facts,
  localDay: LocalDate,
  isLive: boolean,
  court: CourtRules = { today: localDay },
): FactView {
  let best: JudgedAccount | undefined;
  let ownAccounts = 0;
  for (const account of facts.accounts) {
    const candidate = judge(account, facts, localDay);
    if (isOwnAccount(candidate)) ownAccounts += 1;
    if (!best || rank(candidate, facts) < rank(best, facts)) best = candidate;
  }
  const { account: linkedTo } = facts.link;
  if (linkedTo !== undefined) {
    // Taken off the person's page, the linked account is still the one they file with here, and no other stands for it.
    const linked = facts.accounts.find(({ id }) => id === linkedTo);
    best = linked && judge(linked, facts, localDay);
  }
  return { facts, localDay, court, isLive, best, ownAccounts };
}
