import { describe, expect, it } from 'vitest';
import { sortAfter } from '../../../../renderer/features/readiness/grid-events.ts';
import { COLUMN } from '../../../../renderer/features/readiness/grid-layout.ts';
import { boardCourt } from '../../../support/board-rows.ts';

const GRID = { courts: [boardCourt('alnb'), boardCourt('flsb')], columns: [1, 0] };
const BY_NAME = { by: 'name', isDescending: false } as const;

describe('the head of a column', () => {
  it.each([
    ['the person', COLUMN.person, { by: 'name', isDescending: true }],
    ['a court', COLUMN.firstCourt, { by: 'court', court: 'flsb', isDescending: false }],
    ['who is in charge', COLUMN.firstCourt + 2, { by: 'in-charge', isDescending: false }],
    ['how many courts somebody can file in', COLUMN.share, undefined],
  ])('of %s sorts by it or not at all', (_what, column, sort) => {
    expect(sortAfter(BY_NAME, column, GRID)).toEqual(sort);
  });
});
