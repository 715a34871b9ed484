import { rankOf } from '../board/need.ts';
import type { Checklist, ChecklistStep } from '../checklist/checklist.ts';
import { isOpen, lapsesSoon } from '../checklist/open-step.ts';
import type { CellStatus } from '../checklist/readiness.ts';
import type { Due } from '../values/deadline.ts';
import { dueRank, isUrgent } from '../values/due.ts';

/** One court of a person: its checklist, and how the board shows it. */
export interface CourtStanding {
  readonly checklist: Checklist;
  readonly cell: CellStatus;
}

/** A step with the court whose checklist it is in. */
export interface StepAt<C> {
  readonly step: ChecklistStep;
  readonly court: C;
}

/** Some steps, and how many of those that count are done. */
export interface StepsLeft<S> {
  /** What can be done now. */
  readonly now: readonly S[];
  /** What comes after something else. */
  readonly later: readonly S[];
  /** Settled: done, skipped, or not needed. */
  readonly settled: readonly S[];
  /** May be done, and holds nothing up. */
  readonly optional: readonly S[];
  readonly done: number;
  readonly total: number;
}

/** What is left in one court, without the steps at PACER. */
export interface CourtPlan<C> extends StepsLeft<StepAt<C>> {
  readonly court: C;
  /** The person can file here, or has nothing to do here. What is left holds nothing up. */
  readonly isFinished: boolean;
}

/** A date that counts today, with what it is for. A date at PACER is for every court. */
export interface DateThatCounts<C> extends StepAt<C> {
  readonly due: Due;
  readonly isAtPacer: boolean;
}

/** What one person has left to do over all courts. */
export interface PersonPlan<C> {
  /** The step to do first: what the board shows as the next step of the person's row. */
  readonly next: StepAt<C> | undefined;
  readonly pacer: StepsLeft<StepAt<C>>;
  /** The court that needs the person most first. */
  readonly courts: readonly CourtPlan<C>[];
  readonly dates: readonly DateThatCounts<C>[];
  /** In how many courts the person can file. */
  readonly canFile: number;
  /** In how many courts the person is to file, without those where they only look up cases. */
  readonly toFile: number;
}

/** Steps about the PACER account: done once, they are done in every court. */
const AT_PACER: readonly string[] = [
  'own-account',
  'agent-account',
  'upgraded',
  'mfa',
  'pacer-password',
];

/** Whether the step is done at PACER, once for all courts. */
export function isAtPacer({ id }: Pick<ChecklistStep, 'id'>): boolean {
  return AT_PACER.includes(id);
}

/** Steps that are only a way to do another one, if it is needed. They hold nothing up. */
const IF_NEEDED: readonly string[] = ['reset-password'];

/** Steps that a page over all courts does by itself: it lists every court. */
const SAID_BY_THE_PAGE: readonly string[] = ['other-courts'];

/**
 * Puts the checklists of a person's courts together: the steps at PACER once, the courts by need, and on top the step
 * that the board shows on the person's row, so that both say the same.
 */
export function personPlan<C extends CourtStanding>(courts: readonly C[]): PersonPlan<C> {
  const byNeed = courts.toSorted(
    (a, b) => rankOf(a.cell.status) - rankOf(b.cell.status) || rankOfDue(a) - rankOfDue(b),
  );
  const statuses = courts.map(({ cell }) => cell.status);
  return {
    next: nextOf(byNeed),
    pacer: stepsLeft(atPacerOnce(byNeed)),
    courts: byNeed.map(courtPlan),
    dates: datesOf(byNeed),
    canFile: statuses.filter((status) => status === 'can-file').length,
    toFile: statuses.filter((status) => status !== 'not-applicable').length,
  };
}

const rankOfDue = ({ cell }: CourtStanding) =>
  cell.due ? dueRank(cell.due) : Number.POSITIVE_INFINITY;

function nextOf<C extends CourtStanding>(byNeed: readonly C[]): StepAt<C> | undefined {
  for (const court of byNeed) {
    const step = court.checklist.steps.find(({ id }) => id === court.cell.next?.stepId);
    if (step) return { step, court };
  }
  return undefined;
}

function courtPlan<C extends CourtStanding>(court: C): CourtPlan<C> {
  const { status } = court.cell;
  const steps = court.checklist.steps.filter(
    (step) => !isAtPacer(step) && !SAID_BY_THE_PAGE.includes(step.id),
  );
  return {
    court,
    ...stepsLeft(steps.map((step) => ({ step, court }))),
    isFinished: status === 'can-file' || status === 'not-applicable',
  };
}

/** Each step at PACER once: from the court where most of it is left. */
function atPacerOnce<C extends CourtStanding>(courts: readonly C[]): readonly StepAt<C>[] {
  const all = courts.flatMap((court) =>
    court.checklist.steps.filter(isAtPacer).map((step) => ({ step, court })),
  );
  return AT_PACER.flatMap((id) => {
    const same = all.filter(({ step }) => step.id === id);
    return same.toSorted((a, b) => openness(a.step) - openness(b.step)).slice(0, 1);
  });
}

function openness({ state }: ChecklistStep): number {
  if (state.kind === 'todo') return 0;
  return state.kind === 'waiting' ? 1 : 2;
}

function stepsLeft<S extends { readonly step: ChecklistStep }>(steps: readonly S[]): StepsLeft<S> {
  const open = steps.filter(({ step }) => isOpen(step));
  const asked = open.filter(({ step }) => counts(step));
  const settled = steps.filter(({ step }) => !isOpen(step));
  const done = settled.filter(({ step }) => counts(step) && step.state.kind === 'done').length;
  return {
    now: asked.filter(({ step }) => step.state.kind === 'todo'),
    later: asked.filter(({ step }) => step.state.kind === 'waiting'),
    settled,
    optional: open.filter(({ step }) => !counts(step)),
    done,
    total: done + asked.length,
  };
}

const counts = ({ id, isOptional }: ChecklistStep) => !isOptional && !IF_NEEDED.includes(id);

/** Dates that are near or were just missed, the nearest first; one at PACER once. */
function datesOf<C extends CourtStanding>(courts: readonly C[]): readonly DateThatCounts<C>[] {
  const dates = new Map<string, DateThatCounts<C>>();
  for (const court of courts) {
    for (const step of court.checklist.steps) {
      const { due } = step;
      if (!due || !isUrgent(due) || step.isOptional || !(isOpen(step) || lapsesSoon(step)))
        continue;
      const atPacer = isAtPacer(step);
      const key = `${step.id} ${due.date} ${atPacer ? '' : court.checklist.ecfAccountId}`;
      if (!dates.has(key)) dates.set(key, { step, court, due, isAtPacer: atPacer });
    }
  }
  return [...dates.values()].toSorted((a, b) => dueRank(a.due) - dueRank(b.due));
}
