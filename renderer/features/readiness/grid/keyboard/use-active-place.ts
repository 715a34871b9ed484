import { useState } from 'react';
import { COLUMN } from '../grid-layout.ts';
import type { Place } from './keys.ts';

/** The cell that has the keyboard and the last cell there is. A search that leaves fewer cells moves the first to the nearest one left. */
export function useActivePlace(lines: number, lastColumn: number) {
  const [active, setActive] = useState<Place>({ line: 0, column: COLUMN.person });
  const last: Place = { line: lines - 1, column: lastColumn };
  const at: Place = {
    line: Math.min(active.line, last.line),
    column: Math.min(active.column, last.column),
  };
  return { at, last, setActive };
}
