import fc from 'fast-check';
import { expect } from 'vitest';

/** How many cases a property gets with `npm test`, if it doesn't say otherwise. */
const USUAL_CASES = 500;
/** How many it gets: 10,000 in `npm run any-day`. */
const CASES = Number(process.env.FILEREADY_CASES ?? USUAL_CASES);

/** How often something has to come up in the long run, so that the property says something about it. */
const OFTEN = 100;

/** Counts what the cases of a property came upon, by name. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(...names: readonly string[]): void {
    for (const name of names) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /**
   * Fails if one of `names` came up too seldom: at least 100 times in 10,000 cases. 500 cases are too few for every
   * name, so there only `sure` count, once each.
   */
  expectEach(names: readonly string[], sure: readonly string[]): void {
    const isLong = CASES >= 10_000;
    for (const name of isLong ? names : sure) {
      expect(this.#counts.get(name) ?? 0, name).toBeGreaterThanOrEqual(isLong ? OFTEN : 1);
    }
  }

  /** One line with every count, most frequent first. */
  inWords(): string {
    const sorted = [...this.#counts].sort(([, a], [, b]) => b - a);
    return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
  }
}

/**
 * Checks a property: in `npm test` with the same seed each time, so that a change is judged by the change alone; in the
 * long run of `npm run any-day` with a new one, which is how new cases are found. A failure names the seed; FILEREADY_SEED
 * runs it again. A long run prints the seed and what came up.
 */
export function assertProperty<T>(name: string, property: fc.IProperty<T>, tally: Tally): void {
  const seed = someSeed();
  fc.assert(property, { numRuns: CASES, seed });
  tell(name, seed, tally);
}

/** What a property may ask for itself. */
interface Asks {
  /** How many cases it gets with `npm test`. */
  readonly cases?: number;
  /** Whether a smaller case is looked for that fails too. It makes no sense where each case goes on from the one before. */
  readonly isShrunk?: boolean;
}

/** The same for a property that waits for services. */
export async function assertAsyncProperty<T>(
  name: string,
  property: fc.IAsyncProperty<T>,
  tally: Tally,
  { cases = USUAL_CASES, isShrunk = true }: Asks = {},
): Promise<void> {
  const seed = someSeed();
  const numRuns = Number(process.env.FILEREADY_CASES ?? cases);
  await fc.assert(property, { numRuns, seed, endOnFailure: !isShrunk });
  tell(name, seed, tally);
}

/** The seed of `npm test`. */
const USUAL_SEED = 20_180_924;

const someSeed = () => {
  const own = CASES > USUAL_CASES ? Math.floor(Math.random() * 2 ** 31) : USUAL_SEED;
  return Number(process.env.FILEREADY_SEED ?? own);
};

function tell(name: string, seed: number, tally: Tally): void {
  if (CASES > USUAL_CASES)
    console.log(`property "${name}": ${CASES} cases, seed ${seed}: ${tally.inWords()}`);
}
