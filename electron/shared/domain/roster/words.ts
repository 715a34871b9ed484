import type { CourtRecord } from '../courts/court.ts';
import type { AccountKind, AccountType, MfaState } from '../pacer/account.ts';
import type { Role } from '../people/person.ts';
import type { CourtId } from '../values/ids.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import type { Language } from '../values/text.ts';
import { headingKey } from './heading-words.ts';

type WordTable<T extends string> = ReadonlyMap<string, T>;

function table<T extends string>(words: Readonly<Record<T, readonly string[]>>): WordTable<T> {
  const entries = Object.entries<readonly string[]>(words);
  return new Map(entries.flatMap(([value, names]) => names.map((name) => [name, value as T])));
}

/** Roles as rosters write them. A paralegal or secretary is staff: only someone with a CM/ECF account of their own is a filing agent. */
const ROLES = table<Role>({
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

/** Account Type as Manage My Account shows it, and as people shorten it. */
const ACCOUNT_TYPES = table<AccountType>({
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

const KINDS = table<AccountKind>({
  individual: ['individual', 'own', 'personal', 'attorney filer'],
  'case-search-only': ['case search only', 'search only', 'search', 'research'],
  shared: ['shared', 'firm', 'office'],
  paa: ['paa', 'pacer administrative account', 'billing', 'firm billing', 'administrative'],
  'not-known': ['not known', 'unknown'],
});

const MFA_STATES = table<MfaState>({
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
  'not-enrolled': ['not enrolled', 'no', 'n', 'false', 'none', 'disabled', 'off'],
  'not-known': ['not known', 'unknown'],
});

const LANGUAGES = table<Language>({
  en: ['en', 'en us', 'english'],
  es: ['es', 'es us', 'es mx', 'spanish', 'espanol'],
  ht: ['ht', 'haitian creole', 'creole', 'kreyol', 'kreyol ayisyen'],
});

/** What titles say besides the role. */
const RANK =
  /^(?:(?:senior|sr|junior|jr|managing|founding|equity|non equity|income|lead|staff|trial) )+| (?:ii|iii|iv)$/g;

/** A title's role: as a whole, else without rank and for one of many. Never by a part of it: an assistant to the partner is none. */
function roleOf(title: string): Role | undefined {
  const key = headingKey(title);
  const bare = key.replace(RANK, '');
  return ROLES.get(key) ?? ROLES.get(bare) ?? ROLES.get(bare.replace(/s$/, ''));
}

/** What a word in a column of choices means; undefined when nobody has taught it to us. */
export const readRole = remembered(roleOf);
export const readAccountType = remembered((word) => ACCOUNT_TYPES.get(headingKey(word)));
export const readAccountKind = remembered((word) => KINDS.get(headingKey(word)));
export const readLanguage = remembered((word) => LANGUAGES.get(headingKey(word)));
export const readMfa = remembered((word) => MFA_STATES.get(headingKey(word)));

const MAX_REMEMBERED = 1000;

/** The same few words stand in every row of a roster: each is worked out once. */
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

/** The courts a cell names, in its order, or the first part of it that names none. */
export type CourtsRead = { readonly courts: readonly CourtId[] } | { readonly unknown: string };

/** Reads cells that name courts, separated by comma, semicolon, bar, slash or a new line; ids also by spaces. */
export function courtReader(names: CourtNames): (text: string) => CourtsRead {
  return remembered((text) => readCourts(text, names));
}

const isNoLink = (word: string) => word !== 'and';

function readCourts(text: string, names: CourtNames): CourtsRead {
  const found = new Set<CourtId>();
  if (isPlaceholder(text)) return { courts: [] };
  // A full name has a comma in it, so commas separate only what is no name as a whole.
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
