import type { LocalText } from '../values/text.ts';
import type { UpgradeRule } from './upgrade-rule.ts';
import { UPGRADE_SOURCES as S } from './upgrade-sources.ts';

const LOOK: LocalText = {
  en: 'Sign in at Manage My Account on pacer.uscourts.gov and record what stands at Account Type.',
};
const UPGRADE: LocalText = {
  en: 'Sign in at Manage My Account and choose Upgrade beside Account Type. Filing with this account is not possible before.',
};
const GO_ON: LocalText = {
  en: 'Nothing more to do at PACER. Next, link this account to your CM/ECF account in each court on NextGen where you file.',
};

/** Rules on whether an account is upgraded, in order of trust: Account Type, form of the username, creation date. */
export const FORM_RULES = {
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
  'created-gray': {
    id: 'created-gray',
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
