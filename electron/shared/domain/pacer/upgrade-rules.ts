import type { LocalText, Source } from '../values/text.ts';
import { UPGRADE_SOURCES as S } from './upgrade-sources.ts';
import type { VerdictKind } from './verdict.ts';

/**
 * One rule of the upgrade check as data: its verdict, its wording and its sources. upgrade-check.ts decides when it
 * applies.
 */
export interface UpgradeRule {
  readonly id: string;
  readonly verdict: VerdictKind;
  readonly because: LocalText;
  readonly nextAction: LocalText;
  readonly sources: readonly Source[];
  readonly confidence: Source['confidence'];
}

const LOOK: LocalText = {
  en: 'Sign in at Manage My Account on pacer.uscourts.gov and record what stands at Account Type.',
};
const OWN: LocalText = {
  en: 'Get a PACER account of your own.',
};
const UPGRADE: LocalText = {
  en: 'Sign in at Manage My Account and choose Upgrade beside Account Type. Filing with this account is not possible before.',
};
const GO_ON: LocalText = {
  en: 'Nothing to do now. On or after the court’s go-live, link this account to your CM/ECF account.',
};

/**
 * Every rule of the upgrade check in order of trust: kind of account, Account Type as PACER shows it, form of the
 * username, creation date.
 */
export const UPGRADE_RULES = {
  'kind-paa': {
    id: 'kind-paa',
    verdict: 'wrong-kind',
    because: {
      en: 'This is a firm billing account (PACER Administrative Account). It pays and manages; it can neither search cases nor file.',
    },
    nextAction: OWN,
    sources: [S.flsb, S.ncmb, S.pacerPaa],
    confidence: 'stated',
  },
  'status-of-billing': {
    id: 'status-of-billing',
    verdict: 'wrong-kind',
    because: {
      en: 'Manage My Account shows “Account Status” instead of “Case Search Status”, as for a firm billing account. It pays and manages; it can neither search cases nor file.',
    },
    nextAction: OWN,
    sources: [S.neb, S.pacerPaa],
    confidence: 'stated',
  },
  'kind-shared': {
    id: 'kind-shared',
    verdict: 'wrong-kind',
    because: { en: 'Several people use this account. A shared account can’t be used to file.' },
    nextAction: OWN,
    sources: [S.ncmb, S.almd, S.alsb, S.flsb],
    confidence: 'stated',
  },
  'kind-search-only': {
    id: 'kind-search-only',
    verdict: 'wrong-kind',
    because: { en: 'This account is for case searches only. It has no filing access.' },
    nextAction: {
      en: 'File and link with an individual filer’s account. Keep this one for research.',
    },
    sources: [S.courtdrive],
    confidence: 'secondary',
  },
  'username-of-billing': {
    id: 'username-of-billing',
    verdict: 'wrong-kind',
    because: {
      en: 'This is the username of the firm’s billing account. It pays and manages; it can neither search cases nor file.',
    },
    nextAction: OWN,
    sources: [S.flsb, S.ncmb, S.pacerPaa],
    confidence: 'stated',
  },
  'username-of-research': {
    id: 'username-of-research',
    verdict: 'wrong-kind',
    because: {
      en: 'This is the username of an account that the firm shares for research. A shared account can’t be used to file.',
    },
    nextAction: OWN,
    sources: [S.ncmb, S.almd, S.alsb, S.flsb],
    confidence: 'stated',
  },
  'username-of-several': {
    id: 'username-of-several',
    verdict: 'wrong-kind',
    because: {
      en: 'The same username is recorded for {people} people. One account can’t be linked for two filers.',
    },
    nextAction: {
      en: 'Find out whose account it is and give everyone else an account of their own.',
    },
    sources: [S.ncmb, S.flsb, S.almd],
    confidence: 'stated',
  },
  'type-legacy': {
    id: 'type-legacy',
    verdict: 'legacy',
    because: { en: 'Manage My Account shows “Legacy PACER Account”.' },
    nextAction: UPGRADE,
    sources: [S.alsb, S.mssb, S.flsb],
    confidence: 'stated',
  },
  'type-upgraded': {
    id: 'type-upgraded',
    verdict: 'upgraded',
    because: { en: 'Manage My Account shows “Upgraded PACER Account”.' },
    nextAction: GO_ON,
    sources: [S.alsb, S.mssb, S.flsb],
    confidence: 'stated',
  },
  'not-a-username': {
    id: 'not-a-username',
    verdict: 'unknown',
    because: { en: 'What is recorded as username does not look like one.' },
    nextAction: {
      en: 'Record the username that Manage My Account shows, and what stands at Account Type.',
    },
    sources: [S.pacerAccountNumber],
    confidence: 'inferred',
  },
  'username-legacy': {
    id: 'username-legacy',
    verdict: 'legacy',
    because: { en: 'Two letters and four digits is the form of a legacy username.' },
    nextAction: UPGRADE,
    sources: [S.alsb, S.ncmb],
    confidence: 'stated',
  },
  'username-six': {
    id: 'username-six',
    verdict: 'legacy',
    because: { en: 'The username has 6 characters. Upgraded accounts have at least 8.' },
    nextAction: UPGRADE,
    sources: [S.ncmb],
    confidence: 'stated',
  },
  'username-too-short': {
    id: 'username-too-short',
    verdict: 'unknown',
    because: { en: 'PACER usernames have at least 6 characters; this one has fewer.' },
    nextAction: {
      en: 'Record the whole username that Manage My Account shows, and what stands at Account Type.',
    },
    sources: [S.reading, S.ncmb],
    confidence: 'inferred',
  },
  'username-seven': {
    id: 'username-seven',
    verdict: 'unknown',
    because: {
      en: 'The username has 7 characters. Legacy ones have 6 and upgraded ones at least 8; no court speaks of 7.',
    },
    nextAction: LOOK,
    sources: [S.ncmb, S.alsb],
    confidence: 'inferred',
  },
  'username-eight': {
    id: 'username-eight',
    verdict: 'upgraded',
    because: { en: 'The username has 8 characters or more, as upgraded accounts have.' },
    nextAction: {
      en: 'Probably nothing to do. To be sure, look at Account Type in Manage My Account and record it.',
    },
    sources: [S.ncmb, S.caed],
    confidence: 'stated',
  },
  'username-eight-search-active': {
    id: 'username-eight-search-active',
    verdict: 'upgraded',
    because: {
      en: 'The username has 8 characters or more, and Case Search Status is active, as for upgraded accounts.',
    },
    nextAction: GO_ON,
    sources: [S.neb, S.ncmb],
    confidence: 'stated',
  },
  'created-after': {
    id: 'created-after',
    verdict: 'upgraded',
    because: {
      en: 'The account was created on {createdOn}. Accounts created on or after {boundary} are upgraded from the start.',
    },
    nextAction: {
      en: 'Probably nothing to do. To be sure, look at Account Type in Manage My Account and record it.',
    },
    sources: [S.almd, S.caed],
    confidence: 'stated',
  },
  'created-grey': {
    id: 'created-grey',
    verdict: 'unknown',
    because: {
      en: 'The account was created on {createdOn}, in the days on which the courts’ pages disagree.',
    },
    nextAction: LOOK,
    sources: [S.almd, S.alsb],
    confidence: 'conflicting',
  },
  'created-before': {
    id: 'created-before',
    verdict: 'unknown',
    because: {
      en: 'The account was created on {createdOn}, before {boundary}. It must be upgraded, unless that was done since; the date can’t tell.',
    },
    nextAction: LOOK,
    sources: [S.almd, S.prb, S.caed],
    confidence: 'inferred',
  },
  'created-in-future': {
    id: 'created-in-future',
    verdict: 'unknown',
    because: { en: 'The recorded date of creation, {createdOn}, is still to come.' },
    nextAction: { en: 'Correct the date, or look at Account Type in Manage My Account.' },
    sources: [S.reading],
    confidence: 'inferred',
  },
  'nothing-known': {
    id: 'nothing-known',
    verdict: 'unknown',
    because: { en: 'Neither Account Type nor username nor date of creation is recorded.' },
    nextAction: LOOK,
    sources: [S.alsb, S.flsb],
    confidence: 'stated',
  },
} as const satisfies Readonly<Record<string, UpgradeRule>>;

/** Names of the rules. */
export type UpgradeRuleId = keyof typeof UPGRADE_RULES;

/** Points on which the sources disagree. Each is shown with any verdict it affects. */
export const UPGRADE_CONFLICTS = {
  'august-2014': {
    text: {
      en: 'One notice draws the line at August 1, 2014; most courts, that court’s own later news among them, at August 11, and the Fourth Circuit at August 10. Only Account Type settles it.',
    },
    sources: [S.alsb, S.alsbNews, S.almd, S.ca4],
  },
  'seven-characters': {
    text: {
      en: 'One court says “more than 6 characters”, others “at least 8”. Only Account Type settles it.',
    },
    sources: [S.canb, S.ncmb],
  },
  'type-against-username': {
    text: {
      en: 'The username has the form of a legacy one, yet Account Type says upgraded. Check that the username is recorded as Manage My Account shows it.',
    },
    sources: [S.txwd, S.alsb],
  },
  'type-against-long-username': {
    text: {
      en: 'The username is as long as an upgraded one, yet Account Type says legacy. Account Type decides.',
    },
    sources: [S.ncmb, S.mssb],
  },
  'type-against-date': {
    text: {
      en: 'Accounts of that date should be upgraded, yet Account Type says legacy. Account Type decides; check the date.',
    },
    sources: [S.almd, S.mssb],
  },
  'username-against-date': {
    text: {
      en: 'The date of creation speaks for an upgraded account, the username for a legacy one. Look at Account Type in Manage My Account.',
    },
    sources: [S.almd, S.alsb],
  },
} as const satisfies Readonly<
  Record<string, { readonly text: LocalText; readonly sources: readonly Source[] }>
>;
