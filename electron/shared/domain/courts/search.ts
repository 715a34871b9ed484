import { searchText } from '../values/search-text.ts';
import type { SearchedCourt } from './court.ts';
import { type NamedCourts, namedCourts } from './named.ts';
import { STATE_NAMES } from './names.ts';

interface Word {
  readonly text: string;
  readonly weight: number;
}

interface Indexed {
  readonly court: SearchedCourt;
  /** Its place among the courts searched. */
  readonly place: number;
  readonly words: readonly Word[];
}

interface Index {
  readonly courts: readonly Indexed[];
  readonly named: NamedCourts<SearchedCourt>;
}

const indexes = new WeakMap<readonly SearchedCourt[], Index>();

const IGNORED = new Set(['of', 'the', 'for', 'in', 'us', 'united', 'states', 'court', 'courts']);
const DISTRICTS = ['northern', 'southern', 'eastern', 'western', 'middle', 'central'];
const FAMILY_WORDS: Readonly<Record<SearchedCourt['type'], string>> = {
  bankruptcy: 'bankruptcy bankr bk usbc',
  district: 'district usdc',
  appellate: 'appellate appeals circuit usca',
  other: '',
};

const wordsOf = (text: string) =>
  searchText(text)
    .replaceAll('.', '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

function weighted(text: string, weight: number): readonly Word[] {
  return wordsOf(text).map((word) => ({ text: word, weight }));
}

function indexOne(court: SearchedCourt, place: number): Indexed {
  const names = wordsOf(court.name);
  // "S.D." as lawyers write it; spelled out in the name.
  const initials = DISTRICTS.filter((part) => names.includes(part)).map((part) => `${part[0]}d`);
  const circuit =
    court.type === 'appellate' && court.circuit
      ? `${Number(court.circuit)}th ca${court.circuit}`
      : '';
  const known = court.state ? STATE_NAMES[court.state] : undefined;
  const state = [court.state, known?.name, known?.short, ...(known?.also ?? [])].join(' ');
  return {
    court,
    place,
    words: [
      ...weighted(court.id, 100),
      ...weighted(court.pacerCourtId, 60),
      ...weighted(court.name, 10),
      // "S.D. Fla." without "Bankr." is the district court.
      ...weighted(initials.join(' '), court.type === 'district' ? 10 : 9),
      ...weighted(FAMILY_WORDS[court.type], 11),
      ...weighted(circuit, 8),
      ...weighted(state, 8),
      ...weighted(court.cities.join(' '), 4),
    ],
  };
}

/** How well every word of the query fits a court, 0 if one doesn't. */
function score({ words }: Indexed, query: readonly string[]): number {
  let total = 0;
  for (const part of query) {
    let best = 0;
    for (const { text, weight } of words) {
      if (text.startsWith(part)) best = Math.max(best, text === part ? weight * 2 : weight);
    }
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

function indexOf(records: readonly SearchedCourt[]): Index {
  const known = indexes.get(records) ?? {
    courts: records.map(indexOne),
    named: namedCourts(records),
  };
  indexes.set(records, known);
  return known;
}

/** The courts that a text names, whole and exactly; two where it may be the district or the bankruptcy court. */
export function courtsCalled<C extends SearchedCourt>(
  records: readonly C[],
  text: string,
): readonly C[] {
  const called = new Set(indexOf(records).named.called(text));
  return called.size === 0 ? [] : records.filter((court) => called.has(court));
}

/** A spelling counts more than any number of words. */
const SPELLED = 100_000;

/**
 * Finds courts as lawyers cite them ("Bankr. S.D. Fla.", "SDNY", "11th Cir."), by PACER's ids, and by words of name, state
 * and city, which must all match. The exact citation comes first, then citations that begin with what was typed, then
 * courts by words; an exact citation leaves the rest out. A citation of both the district and the bankruptcy court finds both.
 * An empty query gives the directory's own order. Fast enough for each keystroke.
 */
export function searchCourts<C extends SearchedCourt>(
  records: readonly C[],
  query: string,
  limit: number,
): readonly C[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return records.slice(0, limit);
  const { courts, named } = indexOf(records);
  const telling = asked.filter((word) => !IGNORED.has(word));
  const { exact, begun, isPlaceOnly } = named.spelled(query);
  const fits = (entry: Indexed) => {
    const rank = exact.includes(entry.court) ? 2 : begun.has(entry.court) ? 1 : 0;
    const isLeftOut = exact.length > 0 && !isPlaceOnly && rank === 0;
    if (isLeftOut) return 0;
    if (rank === 2) return rank * SPELLED + exact.length - exact.indexOf(entry.court);
    // While a citation is typed, none of its parts may be a word; then the district court comes first too.
    const byKind = rank === 1 && entry.court.type === 'district' ? 1 : 0;
    return rank * SPELLED + (score(entry, telling) || byKind);
  };
  return courts
    .map((entry) => ({ place: entry.place, points: fits(entry) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, limit)
    .flatMap(({ place }) => records[place] ?? []);
}
