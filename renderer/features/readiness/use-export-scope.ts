import { useMemo } from 'react';
import type { BoardRow } from '../../../electron/shared/domain/board/board.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Board } from '../../lib/stores/board.store.ts';
import type { Shown } from './export/ExportMenu.tsx';
import { useFilterWords } from './filters/use-filter-words.ts';
import { useLook } from './state/look.store.ts';

/** Who goes into an export: the people who are ticked, in view or not, or else everyone found. */
export function useExportScope(board: Board, found: readonly BoardRow[], query: string): Shown {
  const t = useT();
  const narrowing = useLook((state) => state.narrowing);
  const selected = useLook((state) => state.selected);
  const filterWords = useFilterWords(query, board);
  const personIds = useMemo(() => {
    const ticked = board.rows.filter(({ personId }) => selected.has(personId));
    return (ticked.length > 0 ? ticked : found).map(({ personId }) => personId);
  }, [board.rows, found, selected]);
  const isSelection = selected.size > 0;
  return {
    personIds,
    // A ticked person goes out with all their courts, whatever the filter shows of others.
    courtIds: isSelection ? [] : narrowing.courts,
    filter: isSelection ? t('bulk.selected', { people: selected.size }) : filterWords,
    isSelection,
  };
}
