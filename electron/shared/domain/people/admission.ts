import type { LocalDate } from '../values/calendar.ts';

/** A person's admission to a court's bar, as recorded. */
export interface Admission {
  readonly admittedOn?: LocalDate | undefined;
  readonly renewBy?: LocalDate | undefined;
}

/** How a court wants admissions renewed. */
export interface RenewalRule {
  /** How many years an admission holds. */
  readonly years: number;
  /**
   * From when they count: from each person's own admission (2d Cir. LR 46.1), or to the same day for everyone (D. Conn.,
   * M.D. Fla.).
   */
  readonly counts: 'from-admission' | 'same-day-for-all';
}

/**
 * The last day of an admission. The recorded day wins. Without one, the court's years count from the admission, but
 * only to the first renewal: once that day has passed, nobody here knows when the person renewed. Undefined when it
 * isn't known.
 */
export function renewalDay(
  { admittedOn, renewBy }: Admission,
  rule: RenewalRule | undefined,
  today: LocalDate,
): LocalDate | undefined {
  if (renewBy !== undefined) return renewBy;
  if (admittedOn === undefined || rule?.counts !== 'from-admission') return undefined;
  const first = yearsLater(admittedOn, rule.years);
  return first >= today ? first : undefined;
}

/** Whether the recorded last day has passed. `today` is the day in the court's zone. */
export function hasLapsed({ renewBy }: Admission, today: LocalDate): boolean {
  return renewBy !== undefined && renewBy < today;
}

/** The same day some years later. February 29 becomes February 28 in a common year. */
export function yearsLater(day: LocalDate, years: number): LocalDate {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  const isReal = new Date(`${later}T00:00:00Z`).toISOString().startsWith(later);
  return isReal ? later : `${later.slice(0, 8)}28`;
}
