import type { Result } from '../../../electron/shared/domain/values/result.ts';

/** The value of a call that must go well here; a refusal is an error with its code. */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value;
}
