import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { useFailureText } from '../bridge/use-failure-text.ts';

/** What a failure says about the fields of one form. */
export interface FieldProblems<F extends string> {
  /** Props for a Fluent field: the sentence about what is wrong with it, or nothing. */
  readonly beside: (field: F) => { readonly validationMessage?: string };
  /** The failure when it names none of the fields, to be said once for the whole form. */
  readonly rest: Failure | undefined;
}

/** Sorts a failure into sentences beside the fields it names and the rest. */
export function useFieldProblems<F extends string>(
  failure: Failure | undefined,
  fields: readonly F[],
): FieldProblems<F> {
  const say = useFailureText();
  const problemOf = (name: F) => failure?.problems?.find(({ field }) => field === name);
  return {
    beside: (name) => {
      const problem = problemOf(name);
      return problem ? { validationMessage: say(problem) } : {};
    },
    rest: fields.some(problemOf) ? undefined : failure,
  };
}
