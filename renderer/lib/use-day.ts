import { useMemo, useSyncExternalStore } from 'react';
import { dateIn, type LocalDate } from '../../electron/shared/domain/calendar.ts';

const MINUTE_MS = 60_000;

/** Looks whenever a day may have begun: each full minute, since midnight is one everywhere and after a sleep it is late by a minute at most; and when the window is looked at again. */
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

/** Today where the reader is, also in a window that stays open overnight. */
export function useToday(): LocalDate {
  return useSyncExternalStore(onDay, localDay);
}

function localDay(): LocalDate {
  const now = new Date();
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Today in each of these time zones (IANA names); the same array until a day begins in one of them. */
export function useDaysIn(zones: readonly string[]): readonly LocalDate[] {
  const days = useSyncExternalStore(onDay, () => {
    const now = new Date().toISOString();
    return zones.map((zone) => dateIn(zone, now)).join(' ');
  });
  return useMemo(() => days.split(' '), [days]);
}
