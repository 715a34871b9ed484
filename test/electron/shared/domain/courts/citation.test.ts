import { describe, expect, it } from 'vitest';
import { courtCitation } from '../../../../../electron/shared/domain/courts/citation.ts';
import { directory, recordOf } from '../../../../assets/shipped.ts';
import { expectApproved } from '../../../../notices/approve.ts';

describe('what lawyers call a court', () => {
  it('is one citation for each court of the directory, as read and approved', () => {
    const lines = directory.courts
      .map((court) => `${court.id.padEnd(7)} ${courtCitation(court).padEnd(22)} ${court.name}`)
      .toSorted();
    const text = `${lines.join('\n')}\n`;
    expectApproved(new URL('./approved/', import.meta.url), 'citations', text);
  });

  it('is never the same for two courts', () => {
    const all = directory.courts.map(courtCitation);
    expect(new Set(all).size).toBe(directory.courts.length);
  });

  it.each([
    ['nysd', 'S.D.N.Y.'],
    ['flsb', 'Bankr. S.D. Fla.'],
    ['wvsd', 'S.D. W. Va.'],
    ['dcd', 'D.D.C.'],
    ['ded', 'D. Del.'],
    ['nmid', 'D. N. Mar. I.'],
    ['ca2', '2d Cir.'],
    ['cafc', 'Fed. Cir.'],
    ['bap9', 'B.A.P. 9th Cir.'],
  ])('closes up single capitals and sets longer abbreviations apart: %s is %s', (id, citation) => {
    expect(courtCitation(recordOf(id))).toBe(citation);
  });

  it('calls a court that a person added by its name, unless the name says which district it is', () => {
    const added = { ...recordOf('flsd'), pacerCourtId: '', circuit: '' };
    expect(courtCitation({ ...added, name: 'Training Court' })).toBe('Training Court');
    const training = 'U.S. District Court, Southern District of Florida (training)';
    expect(courtCitation({ ...added, name: training })).toBe(training);
    expect(courtCitation(added)).toBe('S.D. Fla.');
    const panel = { ...recordOf('bap9'), id: recordOf('ca9').id, circuit: '', name: 'A Panel' };
    expect(courtCitation(panel)).toBe('A Panel');
  });
});
