import type { RosterField } from '../../../electron/shared/domain/roster/fields.ts';
import type { Language } from '../../../electron/shared/domain/values/text.ts';
import type { MessageId } from '../../i18n/catalog.ts';
import {
  ACCOUNT_KINDS,
  ACCOUNT_TYPES,
  DEACTIVATIONS,
  MFA_STATES,
  PUT_OFF,
  SEARCH_STATUSES,
} from '../../parts/account-facts.ts';
import { LINK_KNOWN_BY } from '../../parts/link-known-by.ts';
import { ROLES } from '../../parts/roles.ts';

/** A word that a field accepts, and its name on screen. */
export interface FixedWord {
  readonly word: string;
  readonly says: MessageId;
}

const LANGUAGES = ['en', 'es', 'ht'] as const satisfies readonly Language[];

const TIMES = PUT_OFF.flatMap(({ value, words }) =>
  value === '' ? [] : [{ word: value, says: words }],
);

/** All words that a field accepts, if it accepts only fixed ones. */
export const FIXED_WORDS: Readonly<Partial<Record<RosterField, readonly FixedWord[]>>> = {
  role: ROLES.map((word) => ({ word, says: `role.${word}` })),
  active: [{ word: 'yes', says: 'import.take-person' }],
  blocked: [{ word: 'no', says: 'import.take-person' }],
  language: LANGUAGES.map((word) => ({ word, says: `language.${word}` })),
  accountType: ACCOUNT_TYPES.map((word) => ({ word, says: `account-type.${word}` })),
  searchStatus: SEARCH_STATUSES.map((word) => ({ word, says: `search-status.${word}` })),
  kind: ACCOUNT_KINDS.map((word) => ({ word, says: `account-kind.${word}` })),
  mfa: MFA_STATES.map((word) => ({ word, says: `mfa.${word}` })),
  mfaSkips: TIMES,
  passwordSkips: TIMES,
  linked: LINK_KNOWN_BY.map((word) => ({ word, says: `known-link.how-${word}` })),
  loginUse: (['own', 'shared'] as const).map((word) => ({ word, says: `login-use.${word}` })),
  filedBefore: (['no', 'yes'] as const).map((word) => ({ word, says: `filed-before.${word}` })),
  deactivated: DEACTIVATIONS.map((word) => ({ word, says: `deactivation.${word}` })),
};
