import { dateIn, type Instant, type LocalDate } from '../values/calendar.ts';
import type { CourtProfile } from './court-profile.ts';

/** The part of a court's profile that says when it moved to NextGen. */
export type GoLiveOf = Pick<CourtProfile, 'goLive' | 'timeZone'>;

/**
 * The day the court moves to NextGen, if it was still ahead at that moment by the court's own zone. Until then nobody can
 * have linked or registered through PACER there (notices 000 to 004). Undefined from that day on, and where the day isn't
 * known.
 */
export function goLiveAhead({ goLive, timeZone }: GoLiveOf, at: Instant): LocalDate | undefined {
  const { on } = goLive.value;
  return on !== undefined && dateIn(timeZone.value, at) < on ? on : undefined;
}
