import { join } from 'node:path';
import { emptyBenchFolders } from '../measuring/bench-folder.ts';
import type { Answer } from '../report/figure.ts';
import { writeReport } from '../report/report-file.ts';
import { figuresIn } from '../runner/find-figures.ts';
import { measureAndTidy } from '../runner/measure-and-tidy.ts';
import { scenarios } from './growth.bench.ts';
import { type AtSize, type Growth, growthOf } from './law.ts';
import { nameAt, type Scenario, sizes } from './scenario.ts';

const FILE = join(import.meta.dirname, 'growth.bench.ts');
const ROUNDS = 3;
const LIMIT_MS = 900_000;

interface Wanted {
  /** Where the result goes, besides the terminal. */
  readonly json: string | undefined;
  /** Seconds for one scenario at one size. */
  readonly limit: number | undefined;
}

/** Measures how everything grows with the people of a firm, size after size in each round, and writes the result after each scenario. */
export async function runGrowth({ json, limit }: Wanted): Promise<void> {
  await emptyBenchFolders();
  const limitMs = limit === undefined ? LIMIT_MS : limit * 1000;
  const measure = measureAndTidy();
  const measureAt: MeasureAt = async (name) => {
    const found = (await figuresIn(FILE)).find(({ figure }) => figure.name === name);
    return found ? measure(found, limitMs) : { why: 'there is no such scenario' };
  };
  const figures: Growth[] = [];
  for (const scenario of scenarios) {
    figures.push(...(await growthsOf(scenario, measureAt)));
    if (json !== undefined) await writeReport(json, { figures });
  }
  await emptyBenchFolders();
  console.log(`\n${figures.map(lineOf).join('\n')}`);
  const count = (wanted: boolean | null) => figures.filter(({ met }) => met === wanted).length;
  console.log(
    `${count(true)} met, ${count(false)} not met, ${count(null)} undecided or not measured`,
  );
}

type MeasureAt = (name: string) => Promise<Answer>;

async function growthsOf(scenario: Scenario, measureAt: MeasureAt): Promise<readonly Growth[]> {
  const rounds = new Map(sizes.map((people) => [people, [] as (readonly number[])[]]));
  let whyNot: string | undefined;
  for (let round = 1; round <= ROUNDS && whyNot === undefined; round += 1) {
    for (const [people, measured] of rounds) {
      const name = nameAt(scenario, people);
      console.log(`Measuring ${name} (round ${round} of ${ROUNDS})`);
      const answer = await measureAt(name);
      if ('why' in answer) whyNot = `${name}: ${answer.why}`;
      else measured.push(answer.measured.ours);
    }
  }
  return scenario.grows.map((grows, place) => {
    const at = [...rounds].map(
      ([people, measured]): AtSize => ({
        people,
        values: measured.map((values) => values[place] ?? Number.NaN),
      }),
    );
    return growthOf(grows, at, whyNot);
  });
}

function lineOf({ name, unit, law, at, exponent, upper, met, why }: Growth): string {
  const shown = (value: number | null) => (value === null ? '-' : value.toFixed(2));
  const values = Object.entries(at).map(([people, value]) => `${people}: ${shown(value)}`);
  const verdict = met === null ? (why ?? '') : met ? 'met' : 'NOT MET';
  return `${name} (${unit}, ${law})  ${values.join('  ')}  exponent ${shown(exponent)}, upper ${shown(upper)}: ${verdict}`;
}
