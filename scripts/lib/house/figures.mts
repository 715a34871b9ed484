import type { HouseException } from './exceptions.mts';
import type { SourceFacts } from './read-source.mts';

/** One figure of the house: what was measured, what is wanted, and which places stand in the way. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Undefined for a figure that is only shown. */
  readonly target: number | undefined;
  /** Whether the value has to be at most or at least the target. */
  readonly bound: 'most' | 'least';
  readonly unit: string;
  /** Places over a limit, worst first, as `path` or `path name`. */
  readonly places: readonly string[];
  readonly isMet: boolean;
}

/** What the figures are worked out from. */
export interface House {
  readonly sources: readonly SourceFacts[];
  readonly tests: readonly SourceFacts[];
  /** Import cycles and copied passages, found by tools that look for nothing else. */
  readonly cycles: readonly string[];
  readonly copies: readonly string[];
}

/** The most files that may lie directly in one source folder. */
const MAX_FILES_IN_FOLDER = 25;
const MAX_FILE_LINES = 199;
const MAX_FUNCTION_LINES = 80;

/** Works out every figure. A place that a reviewed exception names for that figure doesn't count against it. */
export function figuresOf(house: House, exceptions: readonly HouseException[]): readonly Figure[] {
  const { sources, tests } = house;
  const excused = (figure: string) => (place: string) =>
    exceptions.some((exception) => exception.figure === figure && exception.place === place);
  const none = (name: string, unit: string, places: readonly string[]): Figure => {
    const left = places.filter((place) => !excused(name)(place));
    return most(name, left.length, 0, unit, left);
  };
  const functions = sources.flatMap(functionsOf);
  return [
    most('files', sources.length, undefined, 'files'),
    most('median file', percentile(sources.map(linesOf), 0.5), 60, 'lines'),
    none('files under 200 lines', 'over', longFiles(sources)),
    most('functions', functions.length, undefined, 'named functions'),
    most('median function', percentile(functions.map(linesOf), 0.5), undefined, 'lines'),
    most('90th function', percentile(functions.map(linesOf), 0.9), 25, 'lines'),
    none('functions up to 80 lines', 'over', longFunctions(functions)),
    most('electron/main.ts', mainLines(sources), 119, 'lines'),
    none('folders up to 25 files', 'over', fullFolders(sources)),
    none('import cycles', 'cycles', house.cycles),
    least('exports documented', documentedShare(sources), 97, '%', undocumented(sources)),
    most('casts in sources', castsPerThousand(sources), 0.5, 'per 1,000 lines', castsOf(sources)),
    most('casts in tests', castsPerThousand(tests), 0.5, 'per 1,000 lines', castsOf(tests)),
    none('copied passages', 'passages', house.copies),
  ];
}

type Sized = { readonly lines: number };
type Place = { readonly place: string; readonly lines: number };

const linesOf = ({ lines }: Sized) => lines;

const functionsOf = ({ path, functions }: SourceFacts): readonly Place[] =>
  functions.map(({ name, lines }) => ({ place: `${path} ${name}`, lines }));

function longFiles(sources: readonly SourceFacts[]): readonly string[] {
  const files = sources.map(({ path, lines }) => ({ place: path, lines }));
  return longest(files, MAX_FILE_LINES);
}

const longFunctions = (functions: readonly Place[]) => longest(functions, MAX_FUNCTION_LINES);

function longest(places: readonly Place[], limit: number): readonly string[] {
  const over = places.filter(({ lines }) => lines > limit);
  return over.toSorted((a, b) => b.lines - a.lines).map(({ place }) => place);
}

const mainLines = (sources: readonly SourceFacts[]) =>
  sources.find(({ path }) => path === 'electron/main.ts')?.lines ?? Number.POSITIVE_INFINITY;

function fullFolders(sources: readonly SourceFacts[]): readonly string[] {
  const byFolder = Map.groupBy(sources, ({ path }) => path.slice(0, path.lastIndexOf('/')));
  return [...byFolder]
    .filter(([, files]) => files.length > MAX_FILES_IN_FOLDER)
    .map(([path]) => path);
}

function documentedShare(sources: readonly SourceFacts[]): number {
  const all = sources.flatMap(({ exported }) => exported).length;
  const without = sources.flatMap((source) => source.undocumented).length;
  return all === 0 ? 0 : rounded(((all - without) / all) * 100);
}

const undocumented = (sources: readonly SourceFacts[]) =>
  sources.flatMap((source) => source.undocumented.map((name) => `${source.path} ${name}`));

function castsPerThousand(sources: readonly SourceFacts[]): number {
  const lines = sources.reduce((sum, source) => sum + source.lines, 0);
  return lines === 0 ? 0 : rounded((castsOf(sources).length / lines) * 1000);
}

const castsOf = (sources: readonly SourceFacts[]) =>
  sources.flatMap(({ path, casts }) => casts.map((cast) => `${path} ${cast}`));

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The value below which this share of the numbers lies; 0 when there are none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

function most(
  name: string,
  value: number,
  target: number | undefined,
  unit: string,
  places: readonly string[] = [],
): Figure {
  const isMet = target === undefined || value <= target;
  return { name, value, target, bound: 'most', unit, places, isMet };
}

function least(
  name: string,
  value: number,
  target: number,
  unit: string,
  places: readonly string[],
): Figure {
  return { name, value, target, bound: 'least', unit, places, isMet: value >= target };
}
