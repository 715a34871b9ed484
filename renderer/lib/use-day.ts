import { useMemo, useSyncExternalStore } from 'react';
import { dateIn, type LocalDate } from '../../electron/shared/domain/values/calendar.ts';

const MINUTE_MS = 60_000;
/** Time zones differ by multiples of this, so every midnight is on a quarter hour. */
const QUARTER_HOUR_MS = 15 * MINUTE_MS;

/** Looks whenever a new day may have begun: each full minute, so that it is at most a minute late even after sleep, and when the window is shown again. */
function onDay(look: () => void): () => void {
  let timer = 0;
  const wait = () => {
    timer = window.setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
  };
  const tick = () => {
    wait();
    look();
  };
  wait();
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** Today for the person who reads this, also in a window that stays open overnight. A court's day is `useDayIn`. */
export function useToday(): LocalDate {
  return useSyncExternalStore(onDay, localDay);
}

function localDay(): LocalDate {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return dateIn(timeZone, new Date().toISOString());
}

/** Answers today's date in a time zone (IANA name), looked up when it is first asked for: knowing a zone takes longer than drawing rows. The same function until a day may have begun somewhere. */
export function useDayIn(): (zone: string) => LocalDate {
  const quarter = useSyncExternalStore(onDay, () => Math.floor(Date.now() / QUARTER_HOUR_MS));
  return useMemo(() => {
    const now = new Date(quarter * QUARTER_HOUR_MS).toISOString();
    const known = new Map<string, LocalDate>();
    return (zone) => {
      const day = known.get(zone) ?? dateIn(zone, now);
      known.set(zone, day);
      return day;
    };
  }, [quarter]);
}
