import type {
  Checklist,
  ChecklistStep,
} from '../../../electron/shared/domain/checklist/checklist.ts';
import { type StepTarget, targetOf } from './step-target.ts';

/** What a person can do about a step. */
export interface StepChoices {
  /** The part of the app where the step is done. */
  readonly target: StepTarget | undefined;
  readonly canTick: boolean;
  readonly canNote: boolean;
  readonly canSkip: boolean;
  readonly canClear: boolean;
  /** The note a person left when they ticked the step; empty when there is none. */
  readonly noted: string;
}

/** What a person can do about the step as it stands now. */
export function choicesOf(step: ChecklistStep, checklist: Checklist): StepChoices {
  const { state } = step;
  const isOpen = state.kind === 'todo' || state.kind === 'waiting';
  const isTicked = state.kind === 'done' && state.by === 'person';
  const canTick = isOpen && step.decidedBy === 'person';
  return {
    target: isOpen ? targetOf(step.id, checklist) : undefined,
    canTick,
    canNote: canTick || isTicked,
    canSkip: isOpen && !step.isEssential,
    canClear: isTicked || state.kind === 'skipped',
    noted: isTicked ? (state.note ?? '') : '',
  };
}
