import { useCallback } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useFailureText } from '../bridge/use-failure-text.ts';

/** Gives the function that puts each problem of a failure beside its field and the keyboard into the first; false when the failure names no field of this form. `wordOf` words what is recorded in a field that somebody else changed, where that is a name of ours. */
export function useFormProblems<T extends FieldValues>(
  { setError, setFocus }: Pick<UseFormReturn<T>, 'setError' | 'setFocus'>,
  fields: readonly Path<T>[],
  wordOf?: (field: Path<T>, recorded: string) => string,
): (failure: Failure) => boolean {
  const say = useFailureText();
  return useCallback(
    ({ problems = [] }) => {
      const named = problems.flatMap((problem) => {
        const field = fields.find((name) => name === problem.field);
        if (!field) return [];
        const now = problem.values?.now;
        const worded = now !== undefined && wordOf ? { now: wordOf(field, `${now}`) } : {};
        return [{ field, message: say({ ...problem, values: { ...problem.values, ...worded } }) }];
      });
      for (const { field, message } of named) setError(field, { type: 'refused', message });
      const first = fields.find((name) => named.some(({ field }) => field === name));
      if (first) setFocus(first);
      return first !== undefined;
    },
    [say, setError, setFocus, fields, wordOf],
  );
}
