import type { OnFailure, Outcome } from '../test/outcome.mts';
import { countsInWords } from '../test/summary.mts';
import { vitestStep } from '../test/vitest-step.mts';

/** The properties that run with many cases, from the project's folder. */
export const PROPERTY_FILES: readonly string[] = [
  'test/electron/shared/domain/linking/no-false-proof.test.ts',
  'test/electron/services/linking/no-false-proof.test.ts',
  'test/electron/shared/domain/readiness/one-readiness.test.ts',
  'test/electron/services/board/one-readiness.test.ts',
  'test/electron/shared/domain/roster/lost-letters.test.ts',
  'test/electron/ipc/fuzz.test.ts',
];

const CASES = 10_000;

/** The lines that `assertProperty` printed: the seed, and how often each thing came up. */
const linesOf = ({ output }: Outcome): readonly string[] =>
  output.split('\n').filter((line) => line.startsWith('property "'));

/** Runs each property with 10,000 cases and prints its seed and what came up. */
export async function runManyCases(onFailure: OnFailure): Promise<readonly [Outcome]> {
  const env = { ...process.env, FILEREADY_CASES: `${CASES}` };
  const outcome = await vitestStep('cases', ['node'], { extra: PROPERTY_FILES, env, onFailure });
  console.log(`  ${CASES} cases of each property: ${countsInWords([outcome])}`);
  for (const line of linesOf(outcome)) console.log(`  ${line}`);
  if (outcome.failures.length > 0) console.log(outcome.output.trimEnd());
  return [outcome];
}
