import { isSoon } from '../values/due.ts';
import type { ChecklistStep } from './checklist.ts';

/** Whether somebody still has to do a step, now or when what it waits for is there. */
export function isOpen({ state }: Pick<ChecklistStep, 'state'>): boolean {
  return state.kind === 'todo' || state.kind === 'waiting';
}

/** Whether a step that is done opens again within two weeks: a PACER password lapses, whoever is all done otherwise (PACER announcement of 2025-06-27). */
export function lapsesSoon({
  id,
  state,
  due,
}: Pick<ChecklistStep, 'id' | 'state' | 'due'>): boolean {
  return id === 'pacer-password' && state.kind === 'done' && due !== undefined && isSoon(due);
}
