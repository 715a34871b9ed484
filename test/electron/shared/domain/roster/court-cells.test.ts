import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtCitation } from '../../../../../electron/shared/domain/courts/citation.ts';
import { courtReader } from '../../../../../electron/shared/domain/roster/courts/cells.ts';
import { CourtId } from '../../../../../electron/shared/domain/values/ids.ts';
import { directory } from '../../../../assets/shipped.ts';

const reader = courtReader(directory.courts);
const courtsIn = (cell: string) => {
  const read = reader.read(cell);
  return 'courts' in read ? read.courts.join(' ') : read;
};

describe('a cell of courts', () => {
  it.each([
    ['S.D. Fla. Bankr.; USDC M.D. Fla.', 'flsb flmd'],
    ['USDC SDFL, USBC MDFL', 'flsd flmb'],
    ['11th Cir.; USDC N.D. Ala.', 'ca11 alnd'],
    ['FLSB / FLMB', 'flsb flmb'],
    ['flsb flmb', 'flsb flmb'],
    ['flsb and Bankr. M.D. Fla. & CA11', 'flsb flmb ca11'],
    ['S.D. Fla., Bankr., CA11', 'flsb ca11'],
    ['U.S. Bankruptcy Court, Southern District of Florida, 11th Cir.', 'flsb ca11'],
    ['Bankr. M.D.N.C.', 'ncmb'],
    ['2d Cir.\nFed. Cir.', 'ca2 cafc'],
    ['Delaware Bankruptcy Court', 'deb'],
    ['N/A', ''],
    ['', ''],
    [' ; , ', ''],
  ])('"%s" names %s', (cell, ids) => {
    expect(courtsIn(cell)).toBe(ids);
  });

  it.each([
    ['11th Cir.; M.D. Fla.', 'M.D. Fla.'],
    ['SDNY', 'SDNY'],
    ['Southern District of New York', 'Southern District of New York'],
    ['flsb, Delaware', 'Delaware'],
  ])('"%s" may be the district or the bankruptcy court at %s', (cell, either) => {
    expect(courtsIn(cell)).toEqual({ either });
  });

  it.each([
    ['alnb; nowhere', 'nowhere'],
    ['S.D. & E.D.N.Y.', 'S.D.'],
    ['Miami', 'Miami'],
    ['N.J.', 'N.J.'],
  ])('"%s" names no court at %s', (cell, unknown) => {
    expect(courtsIn(cell)).toEqual({ unknown });
  });

  it('means what a person said, for every spelling of the same two courts', () => {
    const told = reader.meaning(new Map([['flsd flsb', CourtId.parse('flsb')]]));
    for (const cell of ['S.D. Fla.', 'SDFL', 'sd fla', 'Southern District of Florida']) {
      expect(told.read(cell)).toEqual({ courts: ['flsb'] });
    }
    expect(told.read('USDC S.D. Fla.')).toEqual({ courts: ['flsd'] });
    expect(told.read('M.D. Fla.')).toEqual({ either: 'M.D. Fla.' });
    expect(reader.read('S.D. Fla.')).toEqual({ either: 'S.D. Fla.' });
  });

  it('reads any list of short names as those courts, whatever separates them', () => {
    const lists = fc.uniqueArray(fc.constantFrom(...directory.courts), {
      minLength: 1,
      maxLength: 6,
      selector: ({ id }) => id,
    });
    // What the app itself writes; a district court says so, since its citation may be the bankruptcy court’s too.
    const written = (court: (typeof directory.courts)[number]) =>
      court.type === 'district' ? `USDC ${courtCitation(court)}` : courtCitation(court);
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom(', ', '; ', ' / ', '\n', '|', ' and '),
        (courts, between) => {
          const cell = courts.map(written).join(between);
          expect(courtsIn(cell), cell).toBe(courts.map(({ id }) => id).join(' '));
        },
      ),
    );
  });
});
