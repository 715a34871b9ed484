import { useMemo } from 'react';
import type { Instant, LocalDate } from '../../electron/shared/domain/values/calendar.ts';
import { type IntlAtNeed, useIntlAtNeed } from './spoken.ts';

/** Words for dates and times in the reader's language. */
export interface Dates {
  /** A calendar day, the same wherever it is read. */
  readonly day: (date: LocalDate) => string;
  /** A day in a few characters, without its year: for days that are near. */
  readonly short: (date: LocalDate) => string;
  /** A moment, in the reader's time zone. */
  readonly moment: (instant: Instant) => string;
  /** The time of day alone, to the second, for something that is minutes away. */
  readonly time: (instant: Instant) => string;
  /** A time zone as people call it: "Eastern Time". */
  readonly zone: (timeZone: string) => string;
}

/** Gives the functions that word dates. */
export function useDates(): Dates {
  const intl = useIntlAtNeed();
  return useMemo(() => datesIn(intl), [intl]);
}

/** The functions that word dates as this FormatJS does. */
export function datesIn(intl: IntlAtNeed): Dates {
  return {
    day: (date) => intl().formatDate(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
    short: (date) =>
      intl().formatDate(`${date}T00:00:00Z`, { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    moment: (instant) => intl().formatDate(instant, { dateStyle: 'long', timeStyle: 'short' }),
    time: (instant) => intl().formatTime(instant, { timeStyle: 'medium' }),
    zone: (timeZone) => {
      const parts = intl().formatDateToParts(new Date(), {
        timeZone,
        timeZoneName: 'longGeneric',
      });
      return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    },
  };
}
