import type { BoardCell } from '../../../../electron/shared/domain/board/board.ts';
import { isUrgent } from '../../../../electron/shared/domain/values/due.ts';
import type { useT } from '../../../i18n/use-t.ts';
import type { Words } from './use-words.ts';

/** The second line of a cell of the grid. */
export interface CellLine {
  /** A date that is near or was just missed, never without what it is for: by a short name, or by `detail`. */
  readonly atHand: string | undefined;
  /** What stands in the way or comes next; nothing for somebody who can file and has time. */
  readonly detail: string | undefined;
}

/** Words the second line of a cell. */
export function lineOf(cell: BoardCell, words: Words, t: ReturnType<typeof useT>): CellLine {
  const canFile = cell.status === 'can-file';
  const open = canFile ? undefined : (words.because(cell) ?? words.next(cell));
  const due = words.due(cell);
  if (!due || !isUrgent(due)) return { atHand: undefined, detail: open };
  const days = t(`board.due-${due.state}`, { days: Math.abs(due.daysLeft) });
  const step = words.dueName(cell);
  if (step !== undefined) {
    return { atHand: t('due.of-step', { step, words: days }), detail: open };
  }
  const detail = words.dueFor(cell) ?? (canFile ? words.next(cell) : open);
  return { atHand: days, detail };
}
