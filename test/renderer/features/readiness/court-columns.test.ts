import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/ids.ts';
import { courtColumns, placesUsed } from '../../../../renderer/features/readiness/court-columns.ts';
import { boardCell, boardCourt, boardRow } from '../../../support/board-rows.ts';

// The table has them in the order in which somebody joined.
const COURTS = [
  boardCourt('flsb', 'Miami'),
  boardCourt('alnb', 'Birmingham'),
  boardCourt('ncmb', 'Greensboro'),
];
const used = new Set([0, 1, 2]);
const ids = (places: readonly number[]) => places.map((place) => COURTS[place]?.id);

describe('the columns of the board', () => {
  it('stand in the order of court ids, whoever joined first', () => {
    const columns = courtColumns({ courts: COURTS, used, wanted: [] });
    expect(ids(columns)).toEqual(['alnb', 'flsb', 'ncmb']);
  });

  it('are only the courts asked for', () => {
    const wanted = [CourtId.parse('ncmb'), CourtId.parse('flsb')];
    expect(ids(courtColumns({ courts: COURTS, used, wanted }))).toEqual(['flsb', 'ncmb']);
  });

  it('go when the last person has left the court', () => {
    const rows = [boardRow(1, { cells: [boardCell(1, 'preparing', { court: 2 })] }), boardRow(2)];
    expect(ids(courtColumns({ courts: COURTS, used: placesUsed(rows), wanted: [] }))).toEqual([
      'ncmb',
    ]);
  });
});
