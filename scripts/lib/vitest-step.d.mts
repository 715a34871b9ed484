import type { Outcome } from './outcome.d.mts';

export interface ReportedTest {
  readonly file: string;
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  readonly reason?: string;
}
export interface Report {
  readonly tests: readonly ReportedTest[];
  readonly errors: readonly string[];
}
export function outcomeOf(
  step: string,
  code: number,
  report: Report | undefined,
  output: string,
): Outcome;
export function vitestStep(
  step: string,
  node: string,
  projects: readonly string[],
  extra?: readonly string[],
  surroundings?: NodeJS.ProcessEnv,
): Promise<Outcome>;
