import type { Due } from '../values/deadline.ts';
import { dueRank, isSoon, isUrgent } from '../values/due.ts';
import type { ChecklistStep } from './checklist.ts';
import { isOpen, lapsesSoon } from './open-step.ts';

/** A date with the step it belongs to. */
export interface StepDue {
  readonly step: ChecklistStep;
  readonly due: Due;
}

/**
 * The one date a cell shows, as a paralegal expects it beside the next step: that step's own. Another step's comes first
 * only where it is nearer at hand: due within two weeks while the next one's is not, or just missed while the next one's
 * is neither. Where the next step has no date, it is the nearest of all others. A first day that has come says nothing,
 * and what is optional has no date; a password that lapses soon counts although its step is done.
 */
export function cellDue(
  steps: readonly ChecklistStep[],
  next: ChecklistStep | undefined,
): StepDue | undefined {
  let first: StepDue | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const step of steps) {
    const { due } = step;
    if (!due || step.isOptional || !(isOpen(step) || lapsesSoon(step))) continue;
    if (due.kind === 'from' && due.state === 'past') continue;
    const weight = weightOf(due, step === next);
    if (weight >= least) continue;
    first = { step, due };
    least = weight;
  }
  return first;
}

/** More than any rank of a date. */
const STEP = 1_000_000;

/** The lower, the sooner it is shown: by what is at hand, then the next step's own, then by date. */
function weightOf(due: Due, isNext: boolean): number {
  const farOff = isSoon(due) ? 0 : isUrgent(due) ? 1 : 2;
  return farOff * 2 * STEP + (isNext ? 0 : STEP) + dueRank(due);
}
