import type { LocalDate } from '../values/calendar.ts';
import type { StepOutcome } from './facts.ts';

/** The step that the filing menus settle. Someone who registered records there that they saw them. */
export const SEE_MENUS = 'see-menus';

/**
 * Whether a record says that someone saw the filing menus of a court that has none yet. `goLiveAhead` is the day of the
 * court's move to NextGen while it is ahead.
 */
export function seesMenusTooEarly(
  { stepId, outcome }: { readonly stepId: string; readonly outcome: StepOutcome },
  goLiveAhead: LocalDate | undefined,
): boolean {
  return goLiveAhead !== undefined && stepId === SEE_MENUS && outcome === 'done';
}
