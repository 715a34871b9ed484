import type { Checklist } from '../checklist/checklist.ts';
import type { BulkAct, BulkObstacle } from './bulk-act.ts';

type StepAct = Extract<BulkAct, { kind: 'record-step' }>;

/**
 * Why a step can't be recorded on one checklist. Undefined when it can. A step that waits for others may be recorded,
 * because people do things out of order.
 */
export function obstacleToStep(
  { stepId, outcome }: Pick<StepAct, 'stepId' | 'outcome'>,
  { steps }: Checklist,
): BulkObstacle | undefined {
  const step = steps.find(({ id }) => id === stepId);
  if (!step) return 'no-such-step';
  const { state } = step;
  const isRecorded = state.kind === 'skipped' || (state.kind === 'done' && state.by === 'person');
  if (outcome === 'cleared') return isRecorded ? undefined : 'nothing-to-clear';
  if (outcome === 'done' && step.decidedBy === 'facts') return 'step-decides-itself';
  if (outcome === 'skipped' && step.isEssential) return 'step-essential';
  if (state.kind === 'not-needed') return 'step-not-needed';
  const isSame = state.kind === outcome;
  return isSame ? 'step-recorded-already' : undefined;
}
