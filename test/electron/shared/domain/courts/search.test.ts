import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchCourts } from '../../../../../electron/shared/domain/courts/search.ts';
import { directory } from '../../../../assets/shipped.ts';

const found = (query: string, limit = 5) =>
  searchCourts(directory.courts, query, limit).map((court) => String(court.id));

describe('finding a court', () => {
  it.each([
    ['flsb', 'flsb'],
    ['FLSB', 'flsb'],
    ['FLSBK', 'flsb'],
    ['bankruptcy southern florida', 'flsb'],
    ['southern district of florida bankruptcy', 'flsb'],
    ['Bankr. S.D. Fla.', 'flsb'],
    ['s.d. fla.', 'flsd'],
    ['middle alabama', 'almd'],
    ['m.d. ala.', 'almd'],
    ['S.D.N.Y.', 'nysd'],
    ['E.D.N.Y.', 'nyed'],
    ['D.N.J.', 'njd'],
    ['D.D.C.', 'dcd'],
    ['W.D.N.C.', 'ncwd'],
    ['SDFL', 'flsd'],
    ['D. Del.', 'ded'],
    ['usdc miami', 'flsd'],
    ['bankruptcy miami', 'flsb'],
    ['bankruptcy greensboro', 'ncmb'],
    ['montgomery', 'almd'],
    ['fourth circuit', 'ca4'],
    ['4th', 'ca4'],
    ['federal circuit', 'cafc'],
    ['puerto rico bankruptcy', 'prb'],
    ['claims', 'cofc'],
    ['multidistrict', 'jpml'],
    ['guam district', 'gud'],
  ])('"%s" brings %s first', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('puts the exact id before courts that only begin with it', () => {
    expect(found('ca1')[0]).toBe('ca1');
    expect(found('ca')).toContain('ca1');
  });

  it('shows the courts with complete profiles first when nothing is typed', () => {
    expect(found('', 5)).toEqual(['alnb', 'almd', 'alsb', 'ncmb', 'flsb']);
    expect(found('   ', 2)).toEqual(['alnb', 'almd']);
  });

  it('finds every court by its id and by its whole name', () => {
    for (const court of directory.courts) {
      expect(found(court.id)[0]).toBe(court.id);
      expect(found(court.name, 10)).toContain(court.id);
    }
  });

  it('finds nothing for words that no court has, and nothing for filler words alone', () => {
    expect(found('zzzz')).toEqual([]);
    expect(found('florida zzzz')).toEqual([]);
    expect(found('the court')).toEqual([]);
  });

  it('never fails and never brings more than asked, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 20 }), (query, limit) => {
        expect(found(query, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
