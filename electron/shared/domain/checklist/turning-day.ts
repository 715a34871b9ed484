import type { PacerAccount } from '../pacer/account.ts';
import { passwordLastDay } from '../pacer/password-due.ts';
import { type Admission, renewalDay } from '../people/admission.ts';
import type { CourtProfile } from '../profiles/court-profile.ts';
import type { LocalDate } from '../values/calendar.ts';
import { addDays } from '../values/calendar.ts';
import { dueFor, JUST_MISSED_DAYS, SOON_DAYS } from '../values/due.ts';
import type { Checklist } from './checklist.ts';
import type { Facts } from './facts.ts';

const turningDays = new WeakMap<CourtProfile, readonly LocalDate[]>();

/**
 * The first day ahead on which the same facts may read differently in this court, because a date arrives or passes. A
 * court's dates are ahead of the court's `today`, a PACER account's of the person's `localDay`. Undefined when none is
 * ahead, as for most people, since every court is live. Between two such days only the days left count down.
 */
export function turningDay(
  profile: CourtProfile,
  { accounts, admission }: Pick<Facts, 'accounts' | 'admission'>,
  { today, localDay }: Pick<Checklist, 'today' | 'localDay'>,
): LocalDate | undefined {
  const ahead = [
    ...[...profileDays(profile), ...admissionDays(profile, admission, today)].filter(
      (day) => day > today,
    ),
    ...accounts.flatMap(accountDays).filter((day) => day > localDay),
  ];
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

function admissionDays(
  { renewal }: CourtProfile,
  admission: Admission | undefined,
  today: LocalDate,
): readonly LocalDate[] {
  const last = admission && renewalDay(admission, renewal?.value, today);
  return last === undefined ? [] : turnsOf(last);
}

function accountDays({ createdOn, passwordSetOn }: PacerAccount): readonly LocalDate[] {
  const lapse = passwordSetOn && passwordLastDay(passwordSetOn);
  return [...(createdOn ? [createdOn] : []), ...(lapse ? turnsOf(lapse) : [])];
}
