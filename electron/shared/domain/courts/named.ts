import type { CourtRecord } from './court.ts';
import {
  type CourtKind,
  placeAndKind,
  type Spellings,
  spellingsOf,
  squeezed,
} from './spellings.ts';

/** What a text names among the courts. */
export interface Spelled {
  /** The courts of which this is a whole spelling, the district court before the bankruptcy court; several where it doesn't say which. */
  readonly exact: readonly CourtRecord[];
  /** Whether they were found by the name of their state alone. */
  readonly isPlaceOnly: boolean;
  /** The courts with a spelling that begins so. */
  readonly begun: ReadonlySet<CourtRecord>;
}

/** Finds courts by their spellings. */
export interface NamedCourts {
  /** What a text names, whole or begun. */
  readonly spelled: (text: string) => Spelled;
  /** The courts that a text names, as `Spelled.exact`. Fast enough for every cell of a roster. */
  readonly called: (text: string) => readonly CourtRecord[];
}

interface Entry {
  readonly court: CourtRecord;
  readonly spellings: Spellings;
}

const KIND_ORDER: readonly CourtKind[] = ['district', 'bankruptcy', 'appellate', 'panel', 'other'];

/** Makes all spellings of all courts ready to be looked up. */
export function namedCourts(records: readonly CourtRecord[]): NamedCourts {
  const entries = records
    .map((court): Entry => ({ court, spellings: spellingsOf(court) }))
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const exactly = exactFinder(entries);
  const courtsOf = (found: readonly Entry[]) => found.map(({ court }) => court);
  return {
    called: (text) => courtsOf(exactly(squeezed(text)).found),
    spelled(text) {
      const key = squeezed(text);
      const { found, isPlaceOnly } = exactly(key);
      return { exact: courtsOf(found), isPlaceOnly, begun: new Set(courtsOf(begun(entries, key))) };
    },
  };
}

const orderOf = ({ spellings }: Entry) => KIND_ORDER.indexOf(spellings.kind);

interface Found {
  readonly found: readonly Entry[];
  readonly isPlaceOnly: boolean;
}

/** Finds what a squeezed text spells whole. */
function exactFinder(entries: readonly Entry[]): (key: string) => Found {
  const own = byText(entries, ({ own }) => own);
  const places = byText(entries, ({ places }) => places);
  const states = byText(entries, ({ states }) => states);
  const brief = byText(entries, ({ brief }) => brief);
  return (key) => {
    const itself = own.get(key);
    if (itself) return { found: itself, isPlaceOnly: false };
    const { place, kind } = placeAndKind(key);
    // A circuit without its kind is the court of appeals, not its bankruptcy appellate panel.
    const fits = ({ spellings }: Entry) =>
      kind === undefined ? spellings.kind !== 'panel' : spellings.kind === kind;
    const there = (table: ReadonlyMap<string, readonly Entry[]>) =>
      (table.get(place) ?? []).filter(fits);
    const [inPlace, inState] = [there(places), there(states)];
    if (inPlace.length > 0) return { found: inPlace, isPlaceOnly: false };
    if (kind === undefined) return { found: inState, isPlaceOnly: true };
    return { found: inState.length > 0 ? inState : there(brief), isPlaceOnly: false };
  };
}

function byText(
  entries: readonly Entry[],
  textsOf: (spellings: Spellings) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
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
function begun(entries: readonly Entry[], key: string): readonly Entry[] {
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
