import { describe, expect, it } from 'vitest';
import {
  countTabs,
  needOf,
  STATUSES,
  tabOf,
} from '../../../../electron/shared/domain/board/need.ts';
import { ReadinessStatus } from '../../../../electron/shared/domain/checklist/readiness.ts';
import { duesBy } from '../../../../renderer/features/readiness/state/due.ts';
import {
  byPressing,
  countAll,
  countsBy,
  shareOf,
  sharesByCourt,
} from '../../../../renderer/lib/stores/board-counts.ts';
import { boardCell, boardRow } from '../../../support/board-rows.ts';

const ROWS = [
  boardRow(1, {
    office: 'Miami',
    cells: [boardCell(1, 'can-file'), boardCell(2, 'blocked', { court: 1 })],
  }),
  boardRow(2, {
    office: 'Tampa',
    cells: [boardCell(3, 'not-applicable'), boardCell(4, 'preparing', { court: 1 })],
  }),
];

describe('the numbers of the board', () => {
  it('know every status', () => {
    expect([...STATUSES].sort()).toEqual([...ReadinessStatus.options].sort());
  });

  it('put each person in one tab, by the court that needs someone most', () => {
    expect(ROWS.map(needOf)).toEqual(['blocked', 'preparing']);
    expect(countTabs(ROWS)).toEqual({ attention: 1, ready: 0, preparing: 1, 'can-file': 0 });
  });

  it('leave a person without a court among those who are not ready, and one who only reads out', () => {
    expect(tabOf(boardRow(3, { cells: [] }))).toBe('preparing');
    expect(tabOf(boardRow(3, { cells: [boardCell(5, 'not-applicable')] }))).toBeUndefined();
  });

  it('let no court that waits hide one where a link can be made today', () => {
    const cells = [boardCell(1, 'menus-pending'), boardCell(2, 'ready-to-link')];
    expect(tabOf({ cells })).toBe('ready');
  });

  it('leave those who only read out of the share that can file', () => {
    expect(shareOf(ROWS.flatMap(({ cells }) => cells))).toEqual({ canFile: 1, of: 3 });
    expect(sharesByCourt(ROWS).get(0)).toEqual({ canFile: 1, of: 1 });
  });

  it('add up to the same by office as over all', () => {
    const offices = countsBy(ROWS, ({ office }) => office);
    expect(offices.map(({ name }) => name)).toEqual(['Miami', 'Tampa']);
    const total = countAll(ROWS);
    for (const status of STATUSES) {
      const sum = offices.reduce((all, { counts }) => all + (counts[status] ?? 0), 0);
      expect(sum).toBe(total[status]);
    }
  });

  it('put what needs somebody first, and among equals the nearest date', () => {
    const cells = [
      boardCell(1, 'can-file'),
      boardCell(2, 'preparing', { due: '2022-04-04' }),
      boardCell(3, 'preparing', { due: '2027-01-01' }),
      boardCell(4, 'blocked'),
    ];
    expect(
      byPressing(
        cells,
        duesBy(() => '2026-11-23'),
      ),
    ).toEqual([cells[3], cells[2], cells[1], cells[0]]);
  });
});
