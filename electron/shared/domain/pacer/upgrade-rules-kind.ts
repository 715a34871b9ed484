import type { LocalText } from '../values/text.ts';
import type { UpgradeRule } from './upgrade-rule.ts';
import { UPGRADE_SOURCES as S } from './upgrade-sources.ts';

const OWN: LocalText = {
  en: 'Get a PACER account of your own.',
};

/** Rules on whose account it is and what it is for, in order of trust. They come before all others. */
export const KIND_RULES = {
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
} as const satisfies Readonly<Record<string, UpgradeRule>>;
