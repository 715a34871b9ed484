import type { LocalDate } from '../values/calendar.ts';
import type { BoardCell, BoardCourt, BoardText } from './board.ts';

/** What says whose day a cell's date counts by. */
export interface CellDays {
  readonly courts: readonly BoardCourt[];
  readonly texts: readonly BoardText[];
  /** Today for the person at this computer. */
  readonly localDay: LocalDate;
  /** Today in a court's zone. */
  readonly dayIn: (timeZone: string) => LocalDate;
}

/** Today for a cell's date: by the person's own day when it is their PACER password's, by the court's day otherwise. */
export function cellDay(
  { court, next, dueFor }: Pick<BoardCell, 'court' | 'next' | 'dueFor'>,
  { courts, texts, localDay, dayIn }: CellDays,
): LocalDate {
  const stepId = texts[dueFor ?? next ?? -1]?.stepId;
  const zone = courts[court]?.timeZone;
  return stepId === 'pacer-password' || zone === undefined ? localDay : dayIn(zone);
}
