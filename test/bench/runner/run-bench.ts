import { cpus, loadavg } from 'node:os';
import { benchFolders, emptyBenchFolders } from '../measuring/bench-folder.ts';
import type { Report } from '../report/figure.ts';
import { changesSince, readLastResult, saveLastResult } from '../report/last-result.ts';
import { writeReport } from '../report/report-file.ts';
import { tableOf } from '../report/table.ts';
import { chooseFigures, findFigures } from './find-figures.ts';
import { type Limits, measureAll, type Surroundings, USUAL_LIMITS } from './measure-all.ts';
import { measureAndTidy } from './measure-and-tidy.ts';

/** What to measure, and where the result goes. */
export interface Wanted {
  /** The folder whose *.bench.ts files have the figures. */
  readonly figures: string;
  /** Names of the figures to measure; none means all. */
  readonly only: readonly string[];
  /** Where the result goes, besides the terminal. */
  readonly json: string | undefined;
  /** Seconds for each figure, on a machine that is too slow for the usual limits; the whole may then take as long as it takes. */
  readonly limit: number | undefined;
}

/** Measures, shows the result beside the last one and keeps it. Throws for a name that no figure has. */
export async function runBench({ figures, only, json, limit }: Wanted): Promise<void> {
  const chosen = chooseFigures(await findFigures(figures), only);
  await emptyBenchFolders();
  console.log(loadLine());
  const surroundings: Surroundings = {
    measure: measureAndTidy(),
    write: async (soFar) => {
      if (json !== undefined) await writeReport(json, soFar);
    },
    say: console.log,
    steady: () => performance.now(),
  };
  const report = await measureAll(chosen, surroundings, limitsOf(limit));
  await emptyBenchFolders();
  await show(report);
  await saveLastResult(
    benchFolders.lastResult,
    report.figures,
    new Date().toISOString().slice(0, 10),
  );
}

const limitsOf = (seconds: number | undefined): Limits =>
  seconds === undefined
    ? USUAL_LIMITS
    : { figureMs: seconds * 1000, wholeMs: Number.POSITIVE_INFINITY };

/** How busy the machine is with other work: the busier, the wider the spreads. */
function loadLine(): string {
  const [load = 0] = loadavg();
  return `Load ${load.toFixed(1)} on ${cpus().length} cores`;
}

async function show({ figures }: Report): Promise<void> {
  console.log(`\n${tableOf(figures)}\n`);
  const changes = changesSince(await readLastResult(benchFolders.lastResult), figures);
  if (changes.length > 0) console.log(`Changed since last time:\n  ${changes.join('\n  ')}\n`);
  const count = (wanted: boolean | null) => figures.filter(({ met }) => met === wanted).length;
  console.log(
    `${count(true)} met, ${count(false)} not met, ${count(null)} undecided or not measured`,
  );
}
