import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useFoundRows } from '../../../../../renderer/features/readiness/grid/use-board-table.ts';
import { EVERYBODY } from '../../../../../renderer/features/readiness/state/look.store.ts';
import { boardCell, boardCourt, boardRow } from '../../../../support/board-rows.ts';

describe('people by nearest date', () => {
  const person = (number: number, name: string, ...dues: (string | undefined)[]) =>
    boardRow(number, {
      name,
      cells: dues.map((due, place) =>
        boardCell(10 * number + place, 'preparing', due === undefined ? {} : { due }),
      ),
    });
  const rows = [
    person(1, 'Long past', '2018-09-24'),
    person(2, 'None', undefined),
    person(3, 'Next week', '2018-09-24', '2026-11-30'),
    person(4, 'Just missed', '2026-11-16'),
    person(5, 'Today', '2026-11-23'),
  ];
  const sorted = (isDescending: boolean) => {
    const board = { rows, courts: [boardCourt('alnb')], me: '' };
    const sort = { by: 'due' as const, isDescending };
    const asked = { board, query: '', narrowing: EVERYBODY, sort, dayOf: () => '2026-11-23' };
    return renderHook(() => useFoundRows(asked)).result.current.map(({ name }) => name);
  };

  it('begin with what is due today or ahead, and end with those who have none', () => {
    expect(sorted(false)).toEqual(['Today', 'Next week', 'Just missed', 'Long past', 'None']);
  });

  it('keep those who have none at the end the other way round', () => {
    expect(sorted(true)).toEqual(['Long past', 'Just missed', 'Next week', 'Today', 'None']);
  });
});
