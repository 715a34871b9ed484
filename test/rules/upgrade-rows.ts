import type { AccountFacts } from '../../electron/shared/domain/pacer/account-facts.ts';
import type { UpgradeRuleId } from '../../electron/shared/domain/pacer/upgrade-rules.ts';

/** What each row of the table records about one person's PACER account. What is not named stays not known. */
export type RowFacts = Partial<AccountFacts>;

/** The firm's own accounts, and an account that two people have. */
export const FIRM = { billing: 'firmbill1', research: 'firmdesk1', twice: 'samedesk1' };

/** What to record so that each rule of the upgrade check decides. */
export const UPGRADE_ROWS: Readonly<Record<UpgradeRuleId, RowFacts>> = {
  'kind-paa': { kind: 'paa' },
  'status-of-billing': { searchStatus: 'account-status-shown' },
  'kind-shared': { kind: 'shared' },
  'kind-search-only': { kind: 'case-search-only' },
  'username-of-billing': { username: FIRM.billing },
  'username-of-research': { username: FIRM.research },
  'username-of-several': { username: FIRM.twice },
  'type-legacy': { accountType: 'legacy' },
  'type-upgraded': { accountType: 'upgraded' },
  'not-a-username': { username: '1234567' },
  'username-legacy': { username: 'lp1234' },
  'username-six': { username: 'lawyer' },
  'username-too-short': { username: 'abcde' },
  'username-seven': { username: 'lawyers' },
  'username-eight': { username: 'plainvie' },
  'username-eight-search-active': { username: 'plainview2', searchStatus: 'active' },
  'created-after': { createdOn: '2014-08-11' },
  'created-gray': { createdOn: '2014-08-10' },
  'created-before': { createdOn: '2014-07-31' },
  'created-in-future': { createdOn: '2027-01-31' },
  'nothing-known': { mfa: 'app' },
};

/** What to record so that each disagreement of the sources or facts is shown. */
export const CONFLICT_ROWS = {
  'august-2014': { createdOn: '2014-08-05' },
  'seven-characters': { username: 'lawyerz' },
  'type-against-username': { username: 'lq1234', accountType: 'upgraded' },
  'type-against-long-username': { username: 'plainview3', accountType: 'legacy' },
  'type-against-date': { createdOn: '2019-05-06', accountType: 'legacy' },
  'username-against-date': { username: 'lr1234', createdOn: '2019-05-06' },
} as const satisfies Readonly<Record<string, RowFacts>>;

/** Rules for records from elsewhere, such as another machine: the form and the file refuse such facts. */
export const REFUSED = ['not-a-username', 'created-in-future'] as const satisfies UpgradeRuleId[];
