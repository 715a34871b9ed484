/**
 * What a step of the test command comes to.
 * `failures` and `skips` name what failed and what could not run; `output` is shown only when something failed.
 * @typedef {{ passed: number, failures: string[], skips: string[], output: string }} Outcome
 */

/** A check that either holds or does not counts as one test. */
export function check(name, code, output) {
  return code === 0
    ? { passed: 1, failures: [], skips: [], output }
    : { passed: 0, failures: [name], skips: [], output };
}

/** A step that could not run at all because an earlier one failed. */
export function notRun(name, reason) {
  return { passed: 0, failures: [], skips: [`${name}: ${reason}`], output: '' };
}

/** The three counts of a list of outcomes. */
export function counts(outcomes) {
  const total = (pick) => outcomes.reduce((sum, outcome) => sum + pick(outcome), 0);
  return {
    passed: total((outcome) => outcome.passed),
    failed: total((outcome) => outcome.failures.length),
    skipped: total((outcome) => outcome.skips.length),
  };
}
