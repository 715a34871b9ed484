/** How one test ended, as the reporter writes it down. */
export interface ReportedTest {
  readonly file: string;
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  readonly reason?: string | undefined;
}

/** Every test of a run, and every error outside of a test. */
export interface Report {
  readonly tests: readonly ReportedTest[];
  readonly errors: readonly string[];
}

/** What a line begins with that the reporter prints at the moment something fails. */
export const FAILED_MARK = '@failed ';

/** One line for a test: its name, its file, and why if there is a reason. */
export function lineOf({ name, file, reason }: ReportedTest): string {
  return `${name} (${file}): ${reason ?? 'no reason given'}`;
}
