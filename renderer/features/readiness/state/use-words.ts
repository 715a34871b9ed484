import { useMemo } from 'react';
import type { BoardCell } from '../../../../electron/shared/domain/board/board.ts';
import { STATUSES } from '../../../../electron/shared/domain/board/need.ts';
import type { ReadinessStatus } from '../../../../electron/shared/domain/checklist/readiness.ts';
import type { Due } from '../../../../electron/shared/domain/values/deadline.ts';
import type { MessageId } from '../../../i18n/catalog.ts';
import { useLocalText } from '../../../i18n/use-local-text.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { STEPS_IN_FEW_WORDS } from '../../../parts/step-names.ts';
import { duesBy } from './due.ts';
import { useCellDay } from './use-cell-day.ts';

/** Statuses whose whole name doesn't fit into a cell. */
const STATUS_IN_FEW_WORDS = new Map<ReadinessStatus, MessageId>([
  ['admission-lapsed', 'board.admission-lapsed'],
  ['menus-pending', 'board.menus-pending'],
]);

/** What cells say, worded once for the whole board and not once for each cell. */
export interface Words {
  readonly status: (status: ReadinessStatus) => string;
  /** The same where it has to fit into a cell of the grid. */
  readonly statusInCell: (status: ReadinessStatus) => string;
  /** What stands in the way. */
  readonly because: (cell: BoardCell) => string | undefined;
  /** What to do next. */
  readonly next: (cell: BoardCell) => string | undefined;
  /** The same in a few words that begin with a verb and name the court; it fits into a row of the list. */
  readonly nextInList: (cell: BoardCell) => string | undefined;
  /** The date, as of today. */
  readonly due: (cell: BoardCell) => Due | undefined;
  /** The step that the date belongs to, where it is not the next one. */
  readonly dueFor: (cell: BoardCell) => string | undefined;
  /** A name for the date that fits beside it in a cell, where there is one. */
  readonly dueName: (cell: BoardCell) => string | undefined;
}

/** The steps with dates that come whatever a court does. */
const SHORT = new Map<string | undefined, MessageId>([
  ['mfa', 'board.date-mfa'],
  ['pacer-password', 'board.date-password'],
  ['renew-admission', 'board.date-admission'],
]);

/** Gives the words of the board's cells. */
export function useWords({ texts, courts }: Pick<Board, 'texts' | 'courts'>): Words {
  const t = useT();
  const say = useLocalText();
  const dayOf = useCellDay({ texts, courts });
  return useMemo(() => {
    const statuses = new Map(STATUSES.map((status) => [status, t(`status.${status}`)]));
    const known = new Map<string, string>();
    const worded = (place: number | undefined, court: number) => {
      const text = place === undefined ? undefined : texts[place];
      if (!text) return undefined;
      const key = `${place} ${court}`;
      const words = known.get(key) ?? say(text.text, courts[court]?.values);
      known.set(key, words);
      return words;
    };
    return {
      status: (status) => statuses.get(status) ?? status,
      statusInCell: (status) => {
        const few = STATUS_IN_FEW_WORDS.get(status);
        return few ? t(few) : (statuses.get(status) ?? status);
      },
      because: ({ because, court }) => worded(because, court),
      next: ({ next, court }) => worded(next, court),
      nextInList: ({ next, court }) => {
        const id = STEPS_IN_FEW_WORDS.get(texts[next ?? -1]?.stepId);
        return id ? t(id, { court: courts[court]?.short ?? '' }) : worded(next, court);
      },
      due: duesBy(dayOf),
      dueFor: ({ dueFor, court }) => worded(dueFor, court),
      dueName: ({ dueFor, next }) => {
        const id = SHORT.get(texts[dueFor ?? next ?? -1]?.stepId);
        return id && t(id);
      },
    };
  }, [t, say, texts, courts, dayOf]);
}
