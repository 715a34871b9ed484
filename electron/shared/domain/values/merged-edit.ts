import { type FieldProblem, failFields, ok, type Result } from './result.ts';

/** The fields of a form by name, each as text. */
type Fields = Readonly<Record<string, string | undefined>>;

interface Edit<T extends Fields> {
  /** What the form showed before anything was typed. */
  readonly was: T;
  readonly typed: T;
  /** What is recorded now. Someone else may have changed it since the form was opened. */
  readonly now: T;
}

/**
 * Merges an edit with facts that may be newer than the form. An untouched field takes the newer fact, and a typed field
 * keeps what was typed. When both changed a field differently, it becomes a problem that shows what is recorded now.
 */
export function overNewerFacts<T extends Fields>({ was, typed, now }: Edit<T>): Result<T> {
  const merged: Record<string, string | undefined> = {};
  const problems: FieldProblem[] = [];
  for (const [field, text] of Object.entries(typed)) {
    const [shown, recorded] = [was[field] ?? '', now[field] ?? ''];
    const isTyped = text !== shown;
    merged[field] = isTyped ? text : recorded;
    if (isTyped && recorded !== shown && recorded !== text) {
      problems.push(
        recorded === ''
          ? { field, code: 'emptied-meanwhile' }
          : { field, code: 'changed-meanwhile', values: { now: recorded } },
      );
    }
  }
  return problems.length > 0 ? failFields(problems) : ok(merged as T);
}
