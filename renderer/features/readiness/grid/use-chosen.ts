import { useMemo, useState } from 'react';
import type { BoardCell, BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import type { Line } from '../state/lines.ts';
import { COLUMN } from './grid-layout.ts';
import type { Place } from './keyboard/keys.ts';

/** The person chosen on the board, and their cells in the chosen court, or in all shown courts if none was chosen. */
export interface Chosen {
  readonly row: BoardRow;
  readonly cells: readonly BoardCell[];
}

/** Remembers the chosen person and court by id, because the same row shows somebody else after the next search. Undefined once they are out of view. */
export function useChosen(lines: readonly Line[], columns: readonly number[]) {
  const [kept, keep] = useState<{ readonly personId: PersonId; readonly court?: number }>();
  const chosen = useMemo((): Chosen | undefined => {
    const line = lines.find((one) => one.kind === 'person' && one.row.personId === kept?.personId);
    if (!kept || line?.kind !== 'person') return undefined;
    const { court } = kept;
    if (court !== undefined && !columns.includes(court)) return undefined;
    const shown = line.row.cells.filter((cell) => columns.includes(cell.court));
    const here = shown.filter((cell) => cell.court === court);
    return { row: line.row, cells: here.length > 0 ? here : shown };
  }, [lines, columns, kept]);
  const choose = ({ line, column }: Place) => {
    const at = lines[line];
    const court = columns[column - COLUMN.firstCourt];
    keep(
      at?.kind === 'person'
        ? { personId: at.row.personId, ...(court === undefined ? {} : { court }) }
        : undefined,
    );
  };
  return { chosen, choose };
}
