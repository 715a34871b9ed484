import type { LocalDate } from '../values/calendar.ts';
import type { PacerAccount } from './account.ts';
import type { FirmUse } from './firm-facts.ts';
import { UPGRADE_CONFLICTS } from './upgrade-conflicts.ts';
import type { UpgradeRule } from './upgrade-rule.ts';
import type { UpgradeRuleId } from './upgrade-rules.ts';
import { UPGRADE_RULES } from './upgrade-rules.ts';
import type { UsernameReading } from './username.ts';
import { readUsername } from './username.ts';
import type { Conflict, Verdict } from './verdict.ts';

/** Accounts created from this day on are upgraded (M.D. Ala. District Court and most others). */
export const UPGRADED_FROM: LocalDate = '2014-08-11';

/** From this day to the one before `UPGRADED_FROM` the courts disagree (S.D. Ala. Bankruptcy Court names August 1). */
export const GRAY_FROM: LocalDate = '2014-08-01';

/** The facts of an account that the check looks at. */
export type AccountToCheck = Pick<
  PacerAccount,
  'username' | 'accountType' | 'kind' | 'searchStatus'
> & {
  readonly createdOn?: LocalDate | undefined;
};

/**
 * Input of the check: the account, how many other people have the same username, whether the firm owns it, and today.
 */
export interface UpgradeQuestion {
  readonly account: AccountToCheck;
  readonly othersWithSameUsername: number;
  readonly firmUse?: FirmUse | undefined;
  readonly today: LocalDate;
}

type Step = (question: UpgradeQuestion, username: UsernameReading) => UpgradeRuleId | undefined;

const byKind: Step = ({ account, othersWithSameUsername, firmUse }, username) => {
  if (account.kind === 'paa') return 'kind-paa';
  if (account.searchStatus === 'account-status-shown') return 'status-of-billing';
  if (firmUse === 'billing') return 'username-of-billing';
  if (account.kind === 'shared') return 'kind-shared';
  if (firmUse === 'research') return 'username-of-research';
  if (username.kind === 'username' && othersWithSameUsername > 0) return 'username-of-several';
  if (account.kind === 'case-search-only') return 'kind-search-only';
  return undefined;
};

const byAccountType: Step = ({ account }) => {
  if (account.accountType === 'legacy') return 'type-legacy';
  if (account.accountType === 'upgraded') return 'type-upgraded';
  return undefined;
};

const BY_FORM = {
  legacy: 'username-legacy',
  six: 'username-six',
  'too-short': 'username-too-short',
  seven: 'username-seven',
  'eight-or-more': 'username-eight',
} as const satisfies Record<string, UpgradeRuleId>;

const byUsername: Step = ({ account }, username) => {
  const isLong = username.kind === 'username' && username.form === 'eight-or-more';
  if (isLong && account.searchStatus === 'active') return 'username-eight-search-active';
  if (username.kind === 'username') return BY_FORM[username.form];
  return username.reason === 'empty' ? undefined : 'not-a-username';
};

const byCreationDate: Step = ({ account: { createdOn }, today }) => {
  if (createdOn === undefined) return undefined;
  if (createdOn > today) return 'created-in-future';
  if (createdOn >= UPGRADED_FROM) return 'created-after';
  return createdOn >= GRAY_FROM ? 'created-gray' : 'created-before';
};

/**
 * Decides whether a PACER account can be used for filing. The kind of account beats the Account Type that PACER shows,
 * which beats the username, which beats the date. Facts that disagree are reported as conflicts.
 */
export function upgradeVerdict(question: UpgradeQuestion): Verdict {
  const username = readUsername(question.account.username);
  const ruleId =
    byKind(question, username) ??
    byAccountType(question, username) ??
    byUsername(question, username) ??
    byCreationDate(question, username) ??
    'nothing-known';
  const rule: UpgradeRule = UPGRADE_RULES[ruleId];
  return {
    verdict: rule.verdict,
    ruleId,
    because: rule.because,
    nextAction: rule.nextAction,
    values: valuesOf(question),
    confidence: rule.confidence,
    sources: rule.sources,
    conflicts: conflictsOf(ruleId, question, username),
  };
}

function valuesOf({ account, othersWithSameUsername }: UpgradeQuestion): Verdict['values'] {
  const created = account.createdOn === undefined ? {} : { createdOn: account.createdOn };
  return { people: othersWithSameUsername + 1, boundary: UPGRADED_FROM, ...created };
}

/** The wrong kind of account stays wrong at any age. Account Type settles the question of age. */
function speaksOfDates(ruleId: UpgradeRuleId): boolean {
  return UPGRADE_RULES[ruleId].verdict !== 'wrong-kind' && !ruleId.startsWith('type-');
}

function conflictsOf(
  ruleId: UpgradeRuleId,
  question: UpgradeQuestion,
  username: UsernameReading,
): readonly Conflict[] {
  const form = username.kind === 'username' ? username.form : undefined;
  const looksLegacy = form === 'legacy' || form === 'six';
  const byDate = byCreationDate(question, username);
  const told: (keyof typeof UPGRADE_CONFLICTS | false)[] = [
    byDate === 'created-gray' && speaksOfDates(ruleId) && 'august-2014',
    ruleId === 'username-seven' && 'seven-characters',
    ruleId === 'type-upgraded' && looksLegacy && 'type-against-username',
    ruleId === 'type-legacy' && form === 'eight-or-more' && 'type-against-long-username',
    ruleId === 'type-legacy' && byDate === 'created-after' && 'type-against-date',
    looksLegacy &&
      ruleId.startsWith('username-') &&
      byDate === 'created-after' &&
      'username-against-date',
  ];
  return told.flatMap((key) => (key ? [UPGRADE_CONFLICTS[key]] : []));
}
