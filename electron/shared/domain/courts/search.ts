import { searchText } from '../values/search-text.ts';
import type { CourtRecord } from './court.ts';
import { STATE_NAMES } from './names.ts';

interface Word {
  readonly text: string;
  readonly weight: number;
}

interface Indexed {
  readonly court: CourtRecord;
  readonly words: readonly Word[];
}

const indexes = new WeakMap<readonly CourtRecord[], readonly Indexed[]>();

const IGNORED = new Set(['of', 'the', 'for', 'in', 'us', 'united', 'states', 'court', 'courts']);
const DISTRICTS = ['northern', 'southern', 'eastern', 'western', 'middle', 'central'];
const FAMILY_WORDS: Readonly<Record<CourtRecord['type'], string>> = {
  bankruptcy: 'bankruptcy bankr bk',
  district: 'district dc',
  appellate: 'appellate appeals circuit',
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

function indexOne(court: CourtRecord): Indexed {
  const names = wordsOf(court.name);
  // "S.D." as lawyers write it; spelled out in the name.
  const initials = DISTRICTS.filter((part) => names.includes(part)).map((part) => `${part[0]}d`);
  const circuit =
    court.type === 'appellate' && court.circuit
      ? `${Number(court.circuit)}th ca${court.circuit}`
      : '';
  const state = court.state ? `${court.state} ${STATE_NAMES[court.state] ?? ''}` : '';
  return {
    court,
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

function score({ court, words }: Indexed, query: readonly string[]): number {
  let total = 0;
  for (const part of query) {
    let best = 0;
    for (const { text, weight } of words) {
      if (text.startsWith(part)) best = Math.max(best, text === part ? weight * 2 : weight);
    }
    if (best === 0) return 0;
    total += best;
  }
  return query.length === 1 && query[0] === court.id ? total + 1000 : total;
}

/** Finds courts by id, name, state, city or the way lawyers abbreviate them ("flsb", "bankruptcy southern florida", "S.D. Fla."); every word must match. Best first, an exact id before all; an empty query gives the directory's own order. Fast enough for each keystroke. */
export function searchCourts(
  records: readonly CourtRecord[],
  query: string,
  limit: number,
): readonly CourtRecord[] {
  const asked = wordsOf(query);
  const telling = asked.filter((word) => !IGNORED.has(word));
  if (asked.length === 0) return records.slice(0, limit);
  const known = indexes.get(records) ?? records.map(indexOne);
  indexes.set(records, known);
  return known
    .map((entry) => ({ court: entry.court, points: score(entry, telling) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, limit)
    .map(({ court }) => court);
}
