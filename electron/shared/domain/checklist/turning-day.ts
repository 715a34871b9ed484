import type { PacerAccount } from '../pacer/account.ts';
import { passwordLastDay } from '../pacer/password-due.ts';
import type { CourtProfile } from '../profiles/court-profile.ts';
import type { LocalDate } from '../values/calendar.ts';
import { addDays } from '../values/calendar.ts';
import { dueFor, JUST_MISSED_DAYS, SOON_DAYS } from '../values/due.ts';

const turningDays = new WeakMap<CourtProfile, readonly LocalDate[]>();

/**
 * The first day after `today` on which the same facts may read differently in this court, because a date arrives or
 * passes. Undefined when none is ahead, as for most people, since every court is live. Between two such days only the
 * days left count down.
 */
export function turningDay(
  profile: CourtProfile,
  accounts: readonly PacerAccount[],
  today: LocalDate,
): LocalDate | undefined {
  const days = [...profileDays(profile), ...accounts.flatMap(accountDays)];
  const ahead = days.filter((day) => day > today);
  return ahead.length > 0 ? ahead.reduce((first, day) => (day < first ? day : first)) : undefined;
}

/** The days on which a date reads differently: when it comes near, arrives, has passed, and is long past. */
const turnsOf = (date: LocalDate): readonly LocalDate[] =>
  [-SOON_DAYS, 0, 1, JUST_MISSED_DAYS + 1].map((days) => addDays(date, days));

/** Every day on which one of the profile's deadlines reads differently. */
function profileDays(profile: CourtProfile): readonly LocalDate[] {
  const known = turningDays.get(profile);
  if (known) return known;
  const { on, liveBy } = profile.goLive.value;
  // When a deadline falls doesn't depend on today.
  const live = on ?? liveBy;
  const dates = Object.values(profile.deadlines).flatMap(
    ({ value }) => dueFor(value, on, '2000-01-01')?.date ?? [],
  );
  const days = [...dates, ...(live ? [live] : [])].flatMap(turnsOf);
  turningDays.set(profile, days);
  return days;
}

function accountDays({ createdOn, passwordSetOn }: PacerAccount): readonly LocalDate[] {
  const lapse = passwordSetOn && passwordLastDay(passwordSetOn);
  return [...(createdOn ? [createdOn] : []), ...(lapse ? turnsOf(lapse) : [])];
}
