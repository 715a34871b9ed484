import type {
  CourtPlan as CourtPlanOf,
  PersonPlan as PersonPlanOf,
  StepAt,
  StepsLeft,
} from '../../../../electron/shared/domain/readiness/person-plan.ts';
import type { Answer } from '../../../lib/bridge/bridge.ts';

/** One court of the person, with its whole checklist. */
export type CourtChecklist = Answer<'checklist', 'ofPerson'>['courts'][number];
/** What the person has left over all courts. */
export type PersonPlan = PersonPlanOf<CourtChecklist>;
/** What the person has left in one court. */
export type CourtPlan = CourtPlanOf<CourtChecklist>;
/** A step with its court. */
export type PlanStep = StepAt<CourtChecklist>;
/** Steps of one card. */
export type PlanSteps = StepsLeft<PlanStep>;
