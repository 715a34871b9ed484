import { check, notRun, type Outcome } from './test/outcome.mts';
import { failedLine, printSummary } from './test/summary.mts';

/** One check of a command that proves something. It throws with the reason when it doesn't hold. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<void> | void;
}

/** Throws with the reason unless the condition holds. */
export function expectThat(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new Error(reason);
}

/** Throws unless the lists are equal, with what only one of them has. `what` names the list. */
export function expectSame(
  what: string,
  found: readonly string[],
  wanted: readonly string[],
): void {
  const extra = found.filter((one) => !wanted.includes(one));
  const missing = wanted.filter((one) => !found.includes(one));
  const parts = [
    ...(extra.length > 0 ? [`too much: ${extra.join(', ')}`] : []),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
  ];
  expectThat(
    parts.length === 0 && found.length === wanted.length,
    `${what}: ${parts.join('; ') || 'a double'}`,
  );
}

/**
 * Runs checks that build upon each other and prints each as it ends. After one that fails, the rest is not run. Prints the
 * counts as the last line and gives the exit code.
 */
export async function runChecks(checks: readonly Check[]): Promise<number> {
  const outcomes: Outcome[] = [];
  let failed: string | undefined;
  for (const { name, run } of checks) {
    const outcome = failed ? notRun(name, `after "${failed}"`) : await outcomeOf(name, run);
    outcomes.push(outcome);
    if (outcome.passed > 0) console.log(`  ok      ${name}`);
    for (const failure of outcome.failures) {
      failed = name;
      console.log(failedLine(failure));
    }
  }
  return printSummary(outcomes);
}

async function outcomeOf(name: string, run: Check['run']): Promise<Outcome> {
  try {
    await run();
    return check(name, 0, '');
  } catch (error) {
    return check(name, 1, error instanceof Error ? error.message : `${error}`);
  }
}
