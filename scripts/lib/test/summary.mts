import { type Outcome, together } from './outcome.mts';

/** The three counts of some outcomes in words, as the last line of the test command has them. */
export function countsInWords(outcomes: readonly Outcome[]): string {
  const { passed, failures, skips } = together(outcomes);
  return `${passed} passed, ${failures.length} failed, ${skips.length} skipped`;
}

/**
 * Prints what could not run, what failed, and the counts as the last line. Returns the exit code: 0 when something
 * passed and nothing failed.
 */
export function printSummary(outcomes: readonly Outcome[]): number {
  const { passed, failures, skips } = together(outcomes);
  printList('Could not run here:', [...new Set(skips)]);
  printList('Failed:', failures);
  console.log(`\n${countsInWords(outcomes)}`);
  return failures.length === 0 && passed > 0 ? 0 : 1;
}

function printList(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}`);
}

/** The line for a failure at the moment it happens. */
export const failedLine = (failure: string): string => `  FAILED  ${failure}`;
