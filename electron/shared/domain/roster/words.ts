import type { CourtRecord } from '../courts/court.ts';
import {
  AccountKind,
  AccountType,
  Deactivation,
  MfaState,
  SearchStatus,
} from '../pacer/account.ts';
import { Role } from '../people/person.ts';
import type { CourtId } from '../values/ids.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { Language } from '../values/text.ts';
import { headingKey } from './heading-words.ts';

type WordTable<T extends string> = ReadonlyMap<string, T>;

/** Finds each value by all its words. */
function table<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
): WordTable<T> {
  return new Map(values.flatMap((value) => words[value].map((word) => [word, value] as const)));
}

/** Roles as rosters write them. A paralegal or secretary is staff: only someone with a CM/ECF account of their own is a filing agent. */
const ROLES = table(Role.options, {
  attorney: [
    'attorney',
    'lawyer',
    'partner',
    'associate',
    'counsel',
    'of counsel',
    'shareholder',
    'member',
    'attorney filer',
    'attorney at law',
  ],
  'filing-agent': ['filing agent', 'agent', 'filing assistant'],
  trustee: ['trustee', 'bankruptcy trustee', 'us trustee'],
  'limited-user': ['limited user', 'limited filer', 'creditor', 'limited'],
  staff: [
    'staff',
    'paralegal',
    'secretary',
    'legal assistant',
    'legal secretary',
    'assistant',
    'docketing',
    'clerk',
    'docket clerk',
    'law clerk',
    'non attorney',
    'nonattorney',
    'research',
  ],
});

/** Account Type as Manage My Account shows it, and as people abbreviate it. */
const ACCOUNT_TYPES = table(AccountType.options, {
  upgraded: ['upgraded', 'upgraded pacer account', 'yes', 'y', 'true', 'nextgen', 'current'],
  legacy: [
    'legacy',
    'legacy pacer account',
    'legacy pacer account upgrade',
    'not upgraded',
    'no',
    'n',
    'false',
  ],
  'not-looked': ['not looked', 'unknown', 'not known', 'not checked'],
});

const SEARCH_STATUSES = table(SearchStatus.options, {
  active: ['active', 'case search status active'],
  inactive: ['inactive', 'case search status inactive'],
  'account-status-shown': ['account status', 'account status active', 'account status shown'],
  'not-looked': ['not looked', 'unknown', 'not known', 'not checked'],
});

const KINDS = table(AccountKind.options, {
  individual: ['individual', 'own', 'personal', 'attorney filer'],
  'case-search-only': ['case search only', 'search only', 'search', 'research'],
  shared: ['shared', 'firm', 'office'],
  paa: ['paa', 'pacer administrative account', 'billing', 'firm billing', 'administrative'],
  'not-known': ['not known', 'unknown'],
});

const MFA_STATES = table(MfaState.options, {
  app: [
    'app',
    'authenticator',
    'authenticator app',
    'yes',
    'y',
    'true',
    'enrolled',
    'enabled',
    'on',
  ],
  'backup-codes': ['backup codes', 'codes'],
  'app-and-codes': ['app and codes', 'app and backup codes', 'both'],
  'locked-out': ['locked out', 'locked', 'blocked', 'user update required', 'update required'],
  'not-enrolled': ['not enrolled', 'no', 'n', 'false', 'none', 'disabled', 'off'],
  'not-known': ['not known', 'unknown'],
});

/** How often a prompt was put off, as the form holds it: three stands for more as well. */
const TIMES: WordTable<string> = new Map([
  ...['0', 'never', 'not yet', 'no', 'none', 'zero times'].map((word) => [word, '0'] as const),
  ...['1', 'once', 'one', 'one time', '1 time', '1x'].map((word) => [word, '1'] as const),
  ...['2', 'twice', 'two', 'two times', '2 times', '2x'].map((word) => [word, '2'] as const),
  ...['3', 'three', 'three times', '3 times', '3x', 'three times or more'].map(
    (word) => [word, '3'] as const,
  ),
]);
const MORE_THAN_THREE = /^(?:[4-9]|\d\d)(?:x| times)?$/;

const DEACTIVATIONS = table(Deactivation.options, {
  'by-pacer': ['by pacer', 'deactivated', 'deactivated by pacer', 'yes', 'y', 'true'],
  unused: ['unused', 'not used', 'not used for long', 'inactivity', 'for inactivity'],
  'not-known': ['not known', 'unknown', 'no', 'n', 'false', 'not deactivated', 'in use'],
});

const LANGUAGES = table(Language.options, {
  en: ['en', 'en us', 'english'],
  es: ['es', 'es us', 'es mx', 'spanish', 'espanol'],
  ht: ['ht', 'haitian creole', 'creole', 'kreyol', 'kreyol ayisyen'],
});

/** What a title says besides the role. */
const RANK =
  /^(?:(?:senior|sr|junior|jr|managing|founding|equity|non equity|income|lead|staff|trial) )+| (?:ii|iii|iv)$/g;

/** A title's role: by the whole title, else without rank and in the singular. Never by a part of it: an assistant to the partner is no partner. */
function roleOf(title: string): Role | undefined {
  const key = headingKey(title);
  const bare = key.replace(RANK, '');
  return ROLES.get(key) ?? ROLES.get(bare) ?? ROLES.get(bare.replace(/s$/, ''));
}

/** The role that a title means; undefined for a title we don't know. */
export const readRole = remembered(roleOf);
/** The Account Type that a word means; undefined for a word we don't know. */
export const readAccountType = remembered((word) => ACCOUNT_TYPES.get(headingKey(word)));
/** The Case Search Status that a word means; undefined for a word we don't know. */
export const readSearchStatus = remembered((word) => SEARCH_STATUSES.get(headingKey(word)));
/** The kind of account that a word means; undefined for a word we don't know. */
export const readAccountKind = remembered((word) => KINDS.get(headingKey(word)));
/** The language that a word means; undefined for a word we don't know. */
export const readLanguage = remembered((word) => LANGUAGES.get(headingKey(word)));
/** The state of multifactor authentication that a word means; undefined for a word we don't know. */
export const readMfa = remembered((word) => MFA_STATES.get(headingKey(word)));

/** Whether and why an account is deactivated, by a word; undefined for a word we don't know. */
export const readDeactivation = remembered((word) => DEACTIVATIONS.get(headingKey(word)));
/** How often a prompt was put off, as the form holds it; undefined for a text that is no number of times. */
export const readTimes = remembered((text) => {
  const word = text.trim().toLowerCase().replaceAll('-', ' ');
  return TIMES.get(word) ?? (MORE_THAN_THREE.test(word) ? '3' : undefined);
});

const MAX_REMEMBERED = 1000;

/** Makes a reader that reads each text once: every row of a roster has the same few words. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < MAX_REMEMBERED) known.set(text, value);
    return value;
  };
}

/** Courts by every name a roster may use: short id, PACER's id, full name. */
export type CourtNames = ReadonlyMap<string, CourtId>;

/** All courts by their names. */
export function courtNames(courts: readonly CourtRecord[]): CourtNames {
  return new Map(
    courts.flatMap(({ id, pacerCourtId, name }) =>
      [id, pacerCourtId, name]
        .filter((text) => text !== '')
        .map((text) => [courtKey(text), id] as const),
    ),
  );
}

function courtKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The courts that a cell names, in its order, or the first part of it that names none. */
export type CourtsRead = { readonly courts: readonly CourtId[] } | { readonly unknown: string };

/** Reads cells that name courts, separated by commas, semicolons, bars, slashes or line breaks; ids also by spaces. */
export function courtReader(names: CourtNames): (text: string) => CourtsRead {
  return remembered((text) => readCourts(text, names));
}

const isNoLink = (word: string) => word !== 'and';

function readCourts(text: string, names: CourtNames): CourtsRead {
  const found = new Set<CourtId>();
  if (isPlaceholder(text)) return { courts: [] };
  // A court's full name has a comma in it, so a part is split at commas only if the whole part names no court.
  const parts = text
    .split(/[;|/\r\n]+/)
    .flatMap((part) => (names.has(courtKey(part)) ? [part] : part.split(',')));
  for (const part of parts) {
    const key = courtKey(part);
    if (key === '') continue;
    const whole = names.get(key);
    const each = whole
      ? [whole]
      : key
          .split(' ')
          .filter(isNoLink)
          .map((word) => names.get(word));
    for (const court of each) {
      if (court === undefined) return { unknown: part.trim() };
      found.add(court);
    }
  }
  return { courts: [...found] };
}
