import { vitestStep } from '../vitest-step.mjs';
import { environmentAt, type Moment } from './moments.mts';

/** What a run comes to; the same shape as a step of the test command. */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skips: readonly string[];
  readonly output: string;
}

/** The test projects that run on shifted clocks. */
export const PROJECTS = ['node', 'renderer'] as const;

/** A moment as people read it. */
export const nameOf = ({ local, zone }: Moment): string => `${local} ${zone}`;

/** Runs tests by the clock of `moment`; each failure says at which moment it happened. `extra` goes to vitest: files, or a folder of its own. */
export async function runAt(
  moment: Moment,
  projects: readonly string[] = PROJECTS,
  extra: readonly string[] = [],
): Promise<Outcome> {
  const name = nameOf(moment);
  const surroundings = environmentAt(moment);
  const outcome = await vitestStep('unit', process.execPath, projects, extra, surroundings);
  return { ...outcome, failures: outcome.failures.map((failure) => `${name}: ${failure}`) };
}

const testsOf = ({ passed, failures, skips }: Outcome): number =>
  passed + failures.length + skips.length;

/** Says where another number of tests ran than at the first moment: a test that depends on the day may not run at all. */
export function unevenCounts(
  runs: readonly { readonly moment: Moment; readonly outcome: Outcome }[],
): readonly string[] {
  const [first] = runs;
  if (!first) return ['no moment was run'];
  const wanted = testsOf(first.outcome);
  return runs.flatMap(({ moment, outcome }) => {
    const ran = testsOf(outcome);
    if (ran === wanted) return [];
    return [`${nameOf(moment)}: ${ran} tests, and ${wanted} at ${nameOf(first.moment)}`];
  });
}
