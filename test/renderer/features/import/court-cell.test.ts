import { describe, expect, it } from 'vitest';
import { courtCitation } from '../../../../electron/shared/domain/courts/citation.ts';
import { courtReader } from '../../../../electron/shared/domain/roster/courts/cells.ts';
import {
  citedInCell,
  partToReplace,
  withCourt,
} from '../../../../renderer/features/import/court-cell.ts';
import { directory } from '../../../assets/shipped.ts';

describe('a court chosen for a cell', () => {
  it.each([
    ['the part that names none', 'alnb; nowhere', 'nowhere', 'alnb; flsb'],
    ['that part also where it is not the last', 'SD Fla, alnb', 'SD Fla', 'flsb, alnb'],
    ['all of what was typed on in that part', 'SD Florida', 'SD Flor', 'flsb'],
    ['what was typed on, and not a like beginning', 'alnb; SD Florida', 'SD Flor', 'alnb; flsb'],
    ['what is typed after a separator', 'alnb; south', undefined, 'alnb; flsb'],
    ['nothing where nothing is typed', 'alnb;', undefined, 'alnb; flsb'],
    ['the whole of a name with a comma', 'Court, South', 'Court, South', 'flsb'],
  ])('takes the place of %s', (_what, cell, unknown, now) => {
    expect(withCourt(cell, partToReplace(cell, unknown), 'flsb')).toBe(now);
  });

  it('is written as lawyers cite it, and each so that an import reads that court and no other', () => {
    const { read } = courtReader(directory.courts);
    for (const court of directory.courts) {
      const cited = citedInCell({ short: courtCitation(court), type: court.type });
      expect(read(`alnb; ${cited}`), cited).toEqual({ courts: [...new Set(['alnb', court.id])] });
    }
    expect(citedInCell({ short: 'S.D. Fla.', type: 'district' })).toBe('USDC S.D. Fla.');
    expect(citedInCell({ short: 'Bankr. S.D. Fla.', type: 'bankruptcy' })).toBe('Bankr. S.D. Fla.');
  });
});
