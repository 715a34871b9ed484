import { type FieldProblem, failFields, ok, type Result } from './result.ts';

/** The fields of a form by name, each as text. */
type Fields = Readonly<Record<string, string | undefined>>;

interface Edit<T extends Fields> {
  /** What the form showed before anything was typed. */
  readonly was: T;
  readonly typed: T;
  /** What is recorded now; somebody else may have changed it since the form was opened. */
  readonly now: T;
}

/**
 * An edit laid over facts that may be newer than the form: what was left alone takes the newer fact, what was typed counts.
 * A field that both changed, each to something else, is a problem that says what is recorded now: nobody's words go unseen.
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
