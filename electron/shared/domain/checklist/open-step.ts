import { isSoon } from '../values/due.ts';
import type { ChecklistStep } from './checklist.ts';

/** Whether a step still has to be done, now or after the steps it waits for. */
export function isOpen({ state }: Pick<ChecklistStep, 'state'>): boolean {
  return state.kind === 'todo' || state.kind === 'waiting';
}

/** Steps that are done only until a date. */
const LAPSING = ['pacer-password', 'renew-admission'];

/**
 * Whether a finished step opens again within two weeks. A PACER password lapses even when everything else is done
 * (PACER announcement of 2025-06-27), and so does an admission.
 */
export function lapsesSoon({
  id,
  state,
  due,
}: Pick<ChecklistStep, 'id' | 'state' | 'due'>): boolean {
  return LAPSING.includes(id) && state.kind === 'done' && due !== undefined && isSoon(due);
}
