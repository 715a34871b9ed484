import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CourtId } from '../../../../../electron/shared/domain/values/ids.ts';
import {
  courtColumns,
  placesUsed,
  useCourtColumns,
} from '../../../../../renderer/features/readiness/grid/court-columns.ts';
import { EVERYBODY } from '../../../../../renderer/features/readiness/state/look.store.ts';
import { boardCell, boardCourt, boardRow } from '../../../../support/board-rows.ts';

// The table has them in the order in which somebody joined.
const COURTS = [
  boardCourt('flsb', 'Miami'),
  boardCourt('alnb', 'Birmingham'),
  boardCourt('ncmb', 'Greensboro'),
];
const used = new Set([0, 1, 2]);
const ids = (places: readonly number[]) => places.map((place) => COURTS[place]?.id);

describe('the columns of the board', () => {
  it('stand in the order of court ids, no matter who joined first', () => {
    const columns = courtColumns({ courts: COURTS, used, wanted: [] });
    expect(ids(columns)).toEqual(['alnb', 'flsb', 'ncmb']);
  });

  it('are only the courts asked for', () => {
    const wanted = [CourtId.parse('ncmb'), CourtId.parse('flsb')];
    expect(ids(courtColumns({ courts: COURTS, used, wanted }))).toEqual(['flsb', 'ncmb']);
  });

  it('go when the last person has left the court', () => {
    const rows = [boardRow(1, { cells: [boardCell(1, 'preparing', { court: 2 })] }), boardRow(2)];
    expect(
      ids(courtColumns({ courts: COURTS, used: placesUsed(rows, COURTS.length), wanted: [] })),
    ).toEqual(['ncmb']);
  });

  describe('while somebody looks for people', () => {
    const IN_MIAMI = boardRow(1, { cells: [boardCell(1, 'preparing')] });
    const IN_BOTH = boardRow(2, {
      cells: [boardCell(2, 'preparing'), boardCell(3, 'can-file', { court: 1 })],
    });
    const board = () =>
      renderHook(
        ({ found, narrowing }) => ids(useCourtColumns(found, { courts: COURTS }, narrowing)),
        { initialProps: { found: [IN_MIAMI, IN_BOTH], narrowing: EVERYBODY } },
      );
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('stay until the typing has paused, then those without anybody go', () => {
      const { result, rerender } = board();
      rerender({ found: [IN_MIAMI], narrowing: EVERYBODY });
      expect(result.current).toEqual(['alnb', 'flsb']);
      act(() => void vi.advanceTimersByTime(1000));
      expect(result.current).toEqual(['flsb']);
    });

    it('come back at once for somebody who is found again', () => {
      const { result, rerender } = board();
      rerender({ found: [IN_MIAMI], narrowing: EVERYBODY });
      act(() => void vi.advanceTimersByTime(1000));
      rerender({ found: [IN_MIAMI, IN_BOTH], narrowing: EVERYBODY });
      expect(result.current).toEqual(['alnb', 'flsb']);
    });

    it('go at once when a filter leaves nobody in them', () => {
      const { result, rerender } = board();
      rerender({ found: [IN_MIAMI], narrowing: { ...EVERYBODY, offices: ['Miami'] } });
      expect(result.current).toEqual(['flsb']);
    });
  });
});
