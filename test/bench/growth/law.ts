import type { Spread } from '../report/figure.ts';
import { median, spreadOf, spreadText } from '../report/spread.ts';

/** How something may grow with the people of a firm: as they do, or not at all. */
export type Law = 'linear' | 'flat';

/** The largest exponent: what ten times the people cost is ten to the power of it. */
const MOST: Readonly<Record<Law, number>> = { linear: 1.2, flat: 0.1 };

/** Something that is measured at each size of a firm. */
export interface Grows {
  readonly name: string;
  readonly unit: string;
  readonly law: Law;
}

/** The values of one size: one of each round. */
export interface AtSize {
  readonly people: number;
  readonly values: readonly number[];
}

/** How something grew. */
export interface Growth extends Grows {
  /** The median at each size; null where it was not measured. */
  readonly at: Readonly<Record<string, number | null>>;
  /** The exponent over all sizes, by least squares over the logarithms; null where a size is missing. */
  readonly exponent: number | null;
  /** The exponent of the two largest sizes alone, since a constant part hides growth among the small ones. */
  readonly upper: number | null;
  /** The middle half of the rounds' own exponents, the larger of the two in each. */
  readonly spread: Spread | null;
  readonly most: number;
  /** Null where the rounds don't decide it or a size is missing: `why` says which. */
  readonly met: boolean | null;
  readonly why?: string;
}

type Point = readonly [people: number, value: number];

function exponentOf(points: readonly Point[]): number {
  const logs = points.map(([people, value]) => [Math.log(people), Math.log(value)] as const);
  const mean = (place: 0 | 1) => logs.reduce((sum, log) => sum + log[place], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

const worst = (points: readonly Point[]) =>
  Math.max(exponentOf(points), exponentOf(points.slice(-2)));

/** Judges how something grew from its values at each size, the smallest first; `whyNot` says why a size has none. */
export function growthOf(grows: Grows, sizes: readonly AtSize[], whyNot?: string): Growth {
  const { name, unit, law } = grows;
  const most = MOST[law];
  const at = Object.fromEntries(
    sizes.map(({ people, values }) => [people, values.length > 0 ? median(values) : null]),
  );
  const base = { name, unit, law, at, most };
  const rounds = Math.min(...sizes.map(({ values }) => values.length));
  if (rounds === 0) {
    const [first = ''] = (whyNot ?? 'a size has no value').split('\n');
    const why = `not measured: ${first}`;
    return { ...base, exponent: null, upper: null, spread: null, met: null, why };
  }
  const middle = sizes.map(({ people, values }): Point => [people, median(values)]);
  const each = Array.from({ length: rounds }, (_, round) =>
    worst(sizes.map(({ people, values }): Point => [people, values[round] ?? Number.NaN])),
  );
  const spread = spreadOf(each);
  return {
    ...base,
    exponent: exponentOf(middle),
    upper: exponentOf(middle.slice(-2)),
    spread,
    ...verdict(spread, most),
  };
}

function verdict([low, high]: Spread, most: number): Pick<Growth, 'met' | 'why'> {
  if (high <= most) return { met: true };
  if (low > most) return { met: false };
  return {
    met: null,
    why: `undecided: half of the rounds lie at ${spreadText([low, high])}, the most is ${most}`,
  };
}
