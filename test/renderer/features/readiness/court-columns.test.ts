import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/ids.ts';
import { courtColumns } from '../../../../renderer/features/readiness/court-columns.ts';
import { boardCourt } from '../../../support/board-rows.ts';

// The table has them in the order in which somebody joined.
const COURTS = [
  boardCourt('flsb', 'Miami'),
  boardCourt('alnb', 'Birmingham'),
  boardCourt('ncmb', 'Greensboro'),
];
const ids = (places: readonly number[]) => places.map((place) => COURTS[place]?.id);

describe('the columns of the board', () => {
  it('stand in the order of court ids, whoever joined first', () => {
    expect(ids(courtColumns(COURTS, []))).toEqual(['alnb', 'flsb', 'ncmb']);
  });

  it('are only the courts asked for', () => {
    expect(ids(courtColumns(COURTS, [CourtId.parse('ncmb'), CourtId.parse('flsb')]))).toEqual([
      'flsb',
      'ncmb',
    ]);
  });

  it('are none when nobody is in the court asked for', () => {
    expect(courtColumns(COURTS, [CourtId.parse('almd')])).toEqual([]);
  });
});
