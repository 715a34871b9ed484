import type { Line } from '../state/lines.ts';
import { useLook } from '../state/look.store.ts';
import type { GridContent } from './grid-content.ts';
import { sortAfter } from './grid-events.ts';
import { COLUMN, type Layout } from './grid-layout.ts';
import type { Place } from './keyboard/keys.ts';
import { useChoosing } from './use-choosing.ts';

/** What can be done in a cell: `act` is a click or Enter, the others select people. */
export function useCellActs({ lines }: Pick<GridContent, 'lines'>, layout: Layout) {
  const { sort, sortBy, fold, open } = useLook();
  const { choose, chooseAll } = useChoosing(lines);
  const actInHead = (column: number) => {
    if (column === COLUMN.tick) chooseAll();
    else sortBy(sortAfter(sort, layout.orderAt(column)) ?? sort);
  };
  const openPerson = ({ row }: Extract<Line, { kind: 'person' }>, column: number) => {
    const court = layout.courtAt(column);
    const cell = row.cells.find((one) => one.court === court);
    open({ personId: row.personId, ...(cell ? { ecfAccountId: cell.ecfAccountId } : {}) });
  };
  const act = ({ line, column }: Place) => {
    const at = lines[line];
    if (line < 0) actInHead(column);
    else if (at?.kind === 'group') fold(at.key);
    else if (at && column === COLUMN.tick) choose(line, false);
    else if (at) openPerson(at, column);
  };
  return { act, choose, chooseAll };
}
