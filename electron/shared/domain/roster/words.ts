import type { CourtRecord } from '../courts/court.ts';
import { Role } from '../people/person.ts';
import type { CourtId } from '../values/ids.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { Language } from '../values/text.ts';
import { headingKey } from './heading-words.ts';
import { remembered, table } from './word-table.ts';

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
/** The language that a word means; undefined for a word we don't know. */
export const readLanguage = remembered((word) => LANGUAGES.get(headingKey(word)));
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
