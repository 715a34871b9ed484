import type { FailureCode } from './failure-codes.ts';

/** A value that a sentence may name. Dates travel as `YYYY-MM-DD` or as an instant, and the page words them. */
export type TextValue = string | number;

/** What is wrong with one field of a form; shown beside that field. */
export interface FieldProblem {
  readonly field: string;
  readonly code: FailureCode;
  readonly values?: Readonly<Record<string, TextValue>>;
}

/** An expected failure: a code from the closed list; its sentence is `failure.<code>` in the text catalog. */
export interface Failure {
  readonly code: FailureCode;
  readonly values?: Readonly<Record<string, TextValue>>;
  /** Every field that needs attention, so a person can fix them all at once. */
  readonly problems?: readonly FieldProblem[];
}

/** Expected failures are values; a thrown error is a bug. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** A successful result. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failure the user can act on. */
export function fail(
  code: FailureCode,
  values?: Readonly<Record<string, TextValue>>,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: values ? { code, values } : { code } };
}

/** A form that needs fixing, with one problem per field. */
export function failFields(problems: readonly FieldProblem[]): {
  readonly ok: false;
  readonly failure: Failure;
} {
  return { ok: false, failure: { code: 'check-the-fields', problems } };
}

/** The compiler's proof that a switch covers every case. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
