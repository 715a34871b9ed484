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
 * Picks the one date a cell shows. Normally it is the next step's own date, as a paralegal expects. Another step's date
 * comes first only when it is more urgent: due within two weeks, or just missed, when the next step's isn't. If the
 * next step has no date, the nearest of the others shows. A first possible day that has come isn't shown, and optional
 * steps have no date. A password that lapses soon counts even though its step is done.
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

/** Higher than any rank of a date. */
const STEP = 1_000_000;

/** Ranks dates, lower first: by urgency, then the next step's own date, then by date. */
function weightOf(due: Due, isNext: boolean): number {
  const farOff = isSoon(due) ? 0 : isUrgent(due) ? 1 : 2;
  return farOff * 2 * STEP + (isNext ? 0 : STEP) + dueRank(due);
}
