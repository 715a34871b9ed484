export interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skips: readonly string[];
  readonly output: string;
}
