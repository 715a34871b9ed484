/**
 * What a step of the test command comes to. `failures` and `skips` name what failed and what could not run, each with
 * the first line of its reason. `output` is all that the step printed, for when something failed.
 */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skips: readonly string[];
  readonly output: string;
}

/** Gets each failure at the moment it happens, as one line. */
export type OnFailure = (line: string) => void;

/** The first line of a text that says something. */
export const firstLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '') ?? '';

/** A check that either holds or does not counts as one test. */
export function check(name: string, code: number, output: string): Outcome {
  if (code === 0) return { passed: 1, failures: [], skips: [], output };
  const reason = firstLine(output) || `ended with code ${code}`;
  return { passed: 0, failures: [`${name}: ${reason}`], skips: [], output };
}

/** A step that could not run because an earlier one failed. */
export function notRun(name: string, reason: string): Outcome {
  return { passed: 0, failures: [], skips: [`${name}: ${reason}`], output: '' };
}

/** The outcomes of the parts of one step, taken together. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    skips: outcomes.flatMap(({ skips }) => skips),
    output: outcomes.map(({ output }) => output).join(''),
  };
}
