import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../../../../../electron/shared/domain/board/board.ts';
import { COLUMN } from '../../../../../renderer/features/readiness/grid/grid-layout.ts';
import { useChosen } from '../../../../../renderer/features/readiness/grid/use-chosen.ts';
import type { Line } from '../../../../../renderer/features/readiness/state/lines.ts';
import { boardCell, boardRow } from '../../../../support/board-rows.ts';

const ANNA = boardRow(1, {
  cells: [boardCell(1, 'preparing'), boardCell(2, 'blocked', { court: 1 })],
});
const BORIS = boardRow(2, { cells: [boardCell(3, 'can-file', { court: 1 })] });
const lines = (...rows: readonly BoardRow[]) =>
  rows.map((row): Line => ({ kind: 'person', key: row.personId, row }));

/** Somebody chose Boris in the second of two courts. */
function borisChosen() {
  const hook = renderHook(
    ({
      shown,
      columns,
    }: {
      readonly shown: readonly Line[];
      readonly columns: readonly number[];
    }) => useChosen(shown, columns),
    { initialProps: { shown: lines(ANNA, BORIS), columns: [0, 1] } },
  );
  act(() => hook.result.current.choose({ line: 1, column: COLUMN.firstCourt + 1 }));
  return hook;
}

describe('who is described below the board', () => {
  it('stays the person who was chosen when a search puts them on another line', () => {
    const { result, rerender } = borisChosen();
    rerender({ shown: lines(BORIS, ANNA), columns: [1] });
    expect(result.current.chosen).toEqual({ row: BORIS, cells: BORIS.cells });
  });

  it('is what became of them, when something was recorded', () => {
    const { result, rerender } = borisChosen();
    const now = { ...BORIS, cells: [boardCell(3, 'linked', { court: 1 })] };
    rerender({ shown: lines(ANNA, now), columns: [0, 1] });
    expect(result.current.chosen?.cells).toEqual(now.cells);
  });

  it('is nobody once the person or the court is out of view', () => {
    const { result, rerender } = borisChosen();
    rerender({ shown: lines(ANNA), columns: [0, 1] });
    expect(result.current.chosen).toBeUndefined();
    rerender({ shown: lines(ANNA, BORIS), columns: [0] });
    expect(result.current.chosen).toBeUndefined();
  });

  it('is all they have in the courts shown, where no court was chosen', () => {
    const { result } = borisChosen();
    act(() => result.current.choose({ line: 0, column: COLUMN.person }));
    expect(result.current.chosen?.cells).toEqual(ANNA.cells);
  });
});
