import type { Clock } from '../../ports/system.ts';
import { type DayOf, daysOfReminders } from '../../shared/domain/reminders/day-of.ts';
import type { BoardKeeper } from '../board/board-keeper.ts';
import { localDay } from '../shared/local-day.ts';

/** What counting the days to a reminder needs. */
interface Needs {
  readonly board: Pick<BoardKeeper, 'courts'>;
  readonly clock: Clock;
}

/** Today for each reminder. Call it after the board is whole, because only then it has every court. */
export function daysNow({ board, clock }: Needs): DayOf {
  return daysOfReminders({ courts: board.courts, now: clock.now(), localDay: localDay(clock) });
}
