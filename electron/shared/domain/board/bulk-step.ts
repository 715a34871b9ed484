import * as z from 'zod';
import { Checklist, ChecklistStep } from '../checklist/checklist.ts';
import { seesMenusTooEarly } from '../checklist/see-menus.ts';
import type { LocalDate } from '../values/calendar.ts';
import type { BulkAct, BulkObstacle } from './bulk-act.ts';

type StepAct = Extract<BulkAct, { kind: 'record-step' }>;
type StepRecord = Pick<StepAct, 'stepId' | 'outcome'>;

/**
 * Why a step can't be recorded on one checklist. Undefined when it can. A step that waits for others may be recorded,
 * because people do things out of order. `goLiveAhead` is the day of the court's move to NextGen while it is ahead.
 */
export function obstacleToStep(
  { stepId, outcome }: StepRecord,
  { steps }: Checklist,
  goLiveAhead?: LocalDate,
): BulkObstacle | undefined {
  const step = steps.find(({ id }) => id === stepId);
  if (!step) return 'no-such-step';
  const { state } = step;
  const isRecorded = state.kind === 'skipped' || (state.kind === 'done' && state.by === 'person');
  if (outcome === 'cleared') return isRecorded ? undefined : 'nothing-to-clear';
  if (outcome === 'done' && step.decidedBy === 'facts') return 'step-decides-itself';
  if (seesMenusTooEarly({ stepId, outcome }, goLiveAhead)) return 'court-not-live';
  if (outcome === 'skipped' && step.isEssential) return 'step-essential';
  if (state.kind === 'not-needed') return 'step-not-needed';
  const isSame = state.kind === outcome;
  return isSame ? 'step-recorded-already' : undefined;
}

/** A step to choose for many people. Fill the placeholders in its title from `values`. */
export const RecordableStep = z.strictObject({
  id: ChecklistStep.shape.id,
  title: ChecklistStep.shape.title,
  values: Checklist.shape.values,
});
export type RecordableStep = z.infer<typeof RecordableStep>;

/** A checklist, and how many of the selected accounts have one like it. */
export interface ChecklistCount {
  readonly checklist: Checklist;
  readonly count: number;
}

/**
 * The steps that a person may record on these checklists, each once. Those that most accounts have come first. Ties keep
 * the order and the title of the first checklist, so give the most common one first.
 */
export function recordableSteps(checklists: readonly ChecklistCount[]): readonly RecordableStep[] {
  const found = new Map<string, { readonly step: RecordableStep; count: number }>();
  for (const { checklist, count } of checklists) {
    for (const { id, title, decidedBy } of checklist.steps) {
      if (decidedBy === 'facts') continue;
      const known = found.get(id) ?? { step: { id, title, values: checklist.values }, count: 0 };
      found.set(id, { ...known, count: known.count + count });
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count).map(({ step }) => step);
}
