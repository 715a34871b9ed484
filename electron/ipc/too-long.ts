import type * as z from 'zod';
import type { FieldProblem } from '../shared/domain/values/result.ts';
import { tooLong } from '../shared/domain/values/typed-text.ts';

/**
 * Names the fields whose text is too long, if nothing else is wrong with the input, because a person can fix that.
 * Undefined otherwise.
 */
export function fieldsTooLong(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
): readonly FieldProblem[] | undefined {
  const problems = issues.flatMap((issue): FieldProblem | [] => {
    const text = valueAt(input, issue.path);
    if (issue.code !== 'too_big' || typeof text !== 'string') return [];
    const field = String(issue.path.at(-1) ?? '');
    return { field, ...tooLong(text.length, Number(issue.maximum)) };
  });
  return problems.length === issues.length ? problems : undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value: unknown, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}
