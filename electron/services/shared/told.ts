import type * as z from 'zod';
import type { ToldFailure } from '../../shared/contract/profiles-contract.ts';
import type { Failure } from '../../shared/domain/values/result.ts';

/** A failure as part of an answer. */
export function told({ code, values, problems }: Failure): z.infer<typeof ToldFailure> {
  return {
    code,
    ...(values ? { values: { ...values } } : {}),
    ...(problems ? { problems: problems.map(toldProblem) } : {}),
  };
}

function toldProblem({ field, code, values }: NonNullable<Failure['problems']>[number]) {
  return { field, code, ...(values ? { values: { ...values } } : {}) };
}
