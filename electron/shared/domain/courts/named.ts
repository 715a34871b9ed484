import type { SearchedCourt } from './court.ts';
import {
  type CourtKind,
  placeAndKind,
  type Spellings,
  spellingsOf,
  squeezed,
} from './spellings.ts';

/** What a text names among the courts. */
export interface Spelled<C extends SearchedCourt> {
  /** The courts of which this is a whole spelling, the district court before the bankruptcy court; several where it doesn't say which. */
  readonly exact: readonly C[];
  /** Whether they were found by the name of their state alone. */
  readonly isPlaceOnly: boolean;
  /** The courts with a spelling that begins so. */
  readonly begun: ReadonlySet<C>;
}

/** Finds courts by their spellings. */
export interface NamedCourts<C extends SearchedCourt> {
  /** What a text names, whole or begun. */
  readonly spelled: (text: string) => Spelled<C>;
  /** The courts that a text names, as `Spelled.exact`. Fast enough for every cell of a roster. */
  readonly called: (text: string) => readonly C[];
}

interface Entry<C> {
  readonly court: C;
  readonly spellings: Spellings;
}

const KIND_ORDER: readonly CourtKind[] = ['district', 'bankruptcy', 'appellate', 'panel', 'other'];

/** Makes all spellings of all courts ready to be looked up. */
export function namedCourts<C extends SearchedCourt>(records: readonly C[]): NamedCourts<C> {
  const entries = records
    .map((court): Entry<C> => ({ court, spellings: spellingsOf(court) }))
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const exactly = exactFinder(entries);
  const courtsOf = (found: readonly Entry<C>[]) => found.map(({ court }) => court);
  return {
    called: (text) => courtsOf(exactly(squeezed(text)).found),
    spelled(text) {
      const key = squeezed(text);
      const { found, isPlaceOnly } = exactly(key);
      return { exact: courtsOf(found), isPlaceOnly, begun: new Set(courtsOf(begun(entries, key))) };
    },
  };
}

const orderOf = ({ spellings }: Pick<Entry<unknown>, 'spellings'>) =>
  KIND_ORDER.indexOf(spellings.kind);

interface Found<C> {
  readonly found: readonly Entry<C>[];
  readonly isPlaceOnly: boolean;
}

/** Finds what a squeezed text spells whole. */
function exactFinder<C>(entries: readonly Entry<C>[]): (key: string) => Found<C> {
  const own = byText(entries, ({ own }) => own);
  const places = byText(entries, ({ places }) => places);
  const states = byText(entries, ({ states }) => states);
  const brief = byText(entries, ({ brief }) => brief);
  return (key) => {
    const itself = own.get(key);
    if (itself) return { found: itself, isPlaceOnly: false };
    const { place, kind } = placeAndKind(key);
    // A circuit without its kind is the court of appeals, not its bankruptcy appellate panel.
    const fits = ({ spellings }: Entry<C>) =>
      kind === undefined ? spellings.kind !== 'panel' : spellings.kind === kind;
    const there = (table: ReadonlyMap<string, readonly Entry<C>[]>) =>
      (table.get(place) ?? []).filter(fits);
    const [inPlace, inState] = [there(places), there(states)];
    if (inPlace.length > 0) return { found: inPlace, isPlaceOnly: false };
    if (kind === undefined) return { found: inState, isPlaceOnly: true };
    return { found: inState.length > 0 ? inState : there(brief), isPlaceOnly: false };
  };
}

function byText<C>(
  entries: readonly Entry<C>[],
  textsOf: (spellings: Spellings) => readonly string[],
): ReadonlyMap<string, readonly Entry<C>[]> {
  const found = new Map<string, Entry<C>[]>();
  for (const entry of entries) {
    for (const text of textsOf(entry.spellings)) {
      const same = found.get(text);
      if (same) same.push(entry);
      else found.set(text, [entry]);
    }
  }
  return found;
}

/** The courts with a spelling that begins as the text does. */
function begun<C>(entries: readonly Entry<C>[], key: string): readonly Entry<C>[] {
  if (key === '') return [];
  const { place, kind } = placeAndKind(key);
  const begin = (texts: readonly string[], start: string) =>
    start !== '' && texts.some((text) => text.startsWith(start));
  return entries.filter(({ spellings }) => {
    if (begin(spellings.own, key)) return true;
    if (kind !== undefined && spellings.kind !== kind) return false;
    return begin(spellings.places, place) || begin(spellings.states, place);
  });
}
