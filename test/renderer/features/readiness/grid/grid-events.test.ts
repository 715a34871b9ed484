import { describe, expect, it } from 'vitest';
import {
  selectionOf,
  sortAfter,
} from '../../../../../renderer/features/readiness/grid/grid-events.ts';
import {
  COLUMN,
  matrixLayout,
} from '../../../../../renderer/features/readiness/grid/grid-layout.ts';
import { boardCourt, boardRow } from '../../../../support/board-rows.ts';

const GRID = matrixLayout({ courts: [boardCourt('alnb'), boardCourt('flsb')], columns: [1, 0] });
const BY_NAME = { by: 'name', isDescending: false } as const;

describe('the head of a column', () => {
  it.each([
    ['the person', COLUMN.person, { by: 'name', isDescending: true }],
    ['a court', COLUMN.firstCourt, { by: 'court', court: 'flsb', isDescending: false }],
    ['who is in charge', COLUMN.firstCourt + 2, { by: 'in-charge', isDescending: false }],
    ['how many courts somebody can file in', COLUMN.share, undefined],
  ])('of %s sorts by it or not at all', (_what, column, sort) => {
    expect(sortAfter(BY_NAME, GRID.orderAt(column))).toEqual(sort);
  });
});

describe('the box above everyone', () => {
  const lines = [1, 2].map((number) => {
    const row = boardRow(number);
    return { kind: 'person' as const, key: row.personId, row };
  });
  const of = (...people: readonly number[]) =>
    selectionOf(lines, new Set(people.map((number) => boardRow(number).personId)));

  it('is ticked when all who are shown are, and half ticked when some are', () => {
    expect([of(), of(1), of(1, 2), of(1, 2, 3)]).toEqual(['none', 'some', 'all', 'all']);
  });

  it('is empty when only people who are not shown are ticked', () => {
    expect(of(3)).toBe('none');
  });
});
