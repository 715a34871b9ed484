import { useMemo } from 'react';
import type { BoardCell } from '../../../electron/shared/domain/board.ts';
import type { ReadinessStatus } from '../../../electron/shared/domain/readiness.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Board } from './board.store.ts';
import { STATUSES } from './counts.ts';
import { todayByCourt } from './due.ts';

/** What cells say, worded once for the whole board and not once for each cell. */
export interface Words {
  readonly status: (status: ReadinessStatus) => string;
  /** What stands in the way. */
  readonly because: (cell: BoardCell) => string | undefined;
  /** What to do next. */
  readonly next: (cell: BoardCell) => string | undefined;
  /** Today in a court. */
  readonly today: (court: number) => string | undefined;
}

/** Gives the words of the board's cells. */
export function useWords({ texts, courts }: Pick<Board, 'texts' | 'courts'>): Words {
  const t = useT();
  const say = useLocalText();
  return useMemo(() => {
    const statuses = new Map(STATUSES.map((status) => [status, t(`status.${status}`)]));
    const days = todayByCourt(courts);
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
      because: ({ because, court }) => worded(because, court),
      next: ({ next, court }) => worded(next, court),
      today: (court) => days[court],
    };
  }, [t, say, texts, courts]);
}
