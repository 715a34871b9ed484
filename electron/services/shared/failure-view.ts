import type { FailureView } from '../../shared/contract/shapes.ts';
import type { Failure, FieldProblem } from '../../shared/domain/values/result.ts';

/** A failure as part of an answer, in a shape that may cross the bridge. */
export function failureView({ code, values, problems }: Failure): FailureView {
  return {
    code,
    ...(values ? { values: { ...values } } : {}),
    ...(problems ? { problems: problems.map(problemView) } : {}),
  };
}

function problemView({ field, code, values }: FieldProblem) {
  return { field, code, ...(values ? { values: { ...values } } : {}) };
}
