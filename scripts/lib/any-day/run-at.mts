import type { Outcome } from '../test/outcome.mts';
import { type VitestOptions, vitestStep } from '../test/vitest-step.mts';
import { environmentAt, type Moment } from './moments.mts';

/** The vitest projects that run at another moment. */
const PROJECTS = ['node', 'renderer'];

/** What to run at a moment; the unit tests by default. */
interface RunOptions extends Omit<VitestOptions, 'env'> {
  readonly projects?: readonly string[];
}

/** A moment as people read it. */
export const nameOf = ({ local, zone }: Moment): string => `${local} ${zone}`;

/** Runs tests by the clock of `moment`. Each failure says at which moment it happened. */
export async function runAt(
  moment: Moment,
  { projects = PROJECTS, onFailure = () => {}, ...options }: RunOptions = {},
): Promise<Outcome> {
  const name = nameOf(moment);
  const atMoment = (failure: string) => `${name}: ${failure}`;
  const outcome = await vitestStep('unit', projects, {
    ...options,
    env: environmentAt(moment),
    onFailure: (failure) => onFailure(atMoment(failure)),
  });
  return { ...outcome, failures: outcome.failures.map(atMoment) };
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
