import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courtCitation } from '../../../../../electron/shared/domain/courts/citation.ts';
import type { CourtRecord } from '../../../../../electron/shared/domain/courts/court.ts';
import { namedCourts } from '../../../../../electron/shared/domain/courts/named.ts';
import { searchCourts } from '../../../../../electron/shared/domain/courts/search.ts';
import { spellingsOf } from '../../../../../electron/shared/domain/courts/spellings.ts';
import { directory } from '../../../../assets/shipped.ts';

const { courts } = directory;
const named = namedCourts(courts);
const called = (text: string) => named.called(text).map(({ id }) => String(id));
const first = (text: string) => searchCourts(courts, text, 2).map(({ id }) => String(id));

/** A court whose citation differs from this one's only by the kind of court. */
const sameDistrict = (one: CourtRecord, other: CourtRecord) =>
  courtCitation(one).replace('Bankr. ', '') === courtCitation(other).replace('Bankr. ', '');

/** Every way to write a court, its panel's circuit with the word that makes it one. */
function written(court: CourtRecord): readonly string[] {
  const { kind, own, places, states } = spellingsOf(court);
  const where = [...places, ...states];
  return [...own, ...(kind === 'panel' ? where.map((text) => `bap${text}`) : where)];
}

/** The same letters with other capitals, dots and spaces. */
const respelled = (text: string) =>
  fc
    .array(fc.tuple(fc.boolean(), fc.constantFrom('', '', '.', ' ', '. ', '-')), {
      minLength: text.length,
      maxLength: text.length,
    })
    .map((looks) =>
      [...text]
        .map((letter, index) => {
          const [isCapital, after] = looks[index] ?? [false, ''];
          return `${isCapital ? letter.toUpperCase() : letter}${after}`;
        })
        .join(''),
    );

const aSpelling = fc
  .constantFrom(...courts)
  .chain((court) =>
    fc
      .constantFrom(...written(court))
      .chain((text) => fc.record({ court: fc.constant(court), typed: respelled(text) })),
  );

describe('the spellings of courts', () => {
  it('each find their court first, or beside the one of the same district', () => {
    fc.assert(
      fc.property(aSpelling, ({ court, typed }) => {
        const [best, second] = searchCourts(courts, typed, 2);
        if (best?.id === court.id) return;
        // `ohnd` is how some write N.D. Ohio, and the id of one of its courts, which is all that an id means.
        if (best?.id === typed.toLowerCase().replaceAll(/[ .-]/g, '')) return;
        expect(second?.id).toBe(court.id);
        expect(best && sameDistrict(best, court)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never name only another court', () => {
    for (const court of courts) {
      for (const text of spellingsOf(court).own) expect(called(text)).toEqual([court.id]);
      for (const text of written(court)) {
        const found = named.called(text);
        const isAnothersId = found.length === 1 && found[0]?.id === text;
        expect(isAnothersId || found.includes(court), `${text} of ${court.id}`).toBe(true);
        for (const one of found) expect(sameDistrict(one, court), text).toBe(true);
      }
    }
  });

  it('name one court alone once they say which kind it is, before or after', () => {
    const marks = {
      district: ['USDC', 'U.S. District Court', 'Dist. Ct.'],
      bankruptcy: ['Bankr.', 'USBC', 'Bk', 'U.S. Bankruptcy Court', 'Bankruptcy'],
    };
    for (const court of courts) {
      if (court.type !== 'district' && court.type !== 'bankruptcy') continue;
      const where = courtCitation(court).replace('Bankr. ', '');
      for (const mark of marks[court.type]) {
        for (const text of [`${mark} ${where}`, `${where} ${mark}`, `${mark}, ${where}`]) {
          expect(called(text), text).toEqual([court.id]);
          expect(called(text.replace(/[. ]/g, '').toLowerCase()), text).toEqual([court.id]);
        }
      }
    }
  });

  it('leave a citation of two courts as two, the district court first', () => {
    for (const court of courts) {
      if (court.type !== 'district') continue;
      const both = [court.id, court.id.replace(/d$/, 'b')];
      expect(called(courtCitation(court))).toEqual(both);
      expect(first(courtCitation(court))).toEqual(both);
    }
  });

  it.each([
    ['SDNY', 'nysd nysb'],
    ['S. D. N. Y.', 'nysd nysb'],
    ['EDVA', 'vaed vaeb'],
    ['SD Fla', 'flsd flsb'],
    ['USDC SDFL', 'flsd'],
    ['USDC SD Fla', 'flsd'],
    ['USBC MDFL', 'flmb'],
    ['S.D. Fla. Bankr.', 'flsb'],
    ['Bankr. M.D.N.C.', 'ncmb'],
    ['11th Cir.', 'ca11'],
    ['CA11', 'ca11'],
    ['USCA 11', 'ca11'],
    ['2d Cir.', 'ca2'],
    ['2nd Circuit', 'ca2'],
    ['Second Circuit', 'ca2'],
    ['D.C. Cir.', 'cadc'],
    ['Fed. Cir.', 'cafc'],
    ['9th Cir. BAP', 'bap9'],
    ['B.A.P. 9th Cir.', 'bap9'],
    ['U.S. Court of Appeals for the Eleventh Circuit', 'ca11'],
    ['United States District Court for the Southern District of New York', 'nysd'],
    ['U.S. District Court for the District of Columbia', 'dcd'],
    ['Delaware', 'ded deb'],
    ['Delaware Bankruptcy Court', 'deb'],
    ['USDC NJ', 'njd'],
    ['FLSBK', 'flsb'],
    ['flsd', 'flsd'],
    ['Fed. Cl.', 'cofc'],
    ['J.P.M.L.', 'jpml'],
  ])('"%s" names %s', (text, ids) => {
    expect(called(text).join(' ')).toBe(ids);
  });

  it.each([
    '',
    '...',
    'nowhere',
    'S.D.',
    'N.J.',
    'Miami',
    'Bankr.',
    'USDC',
    'Columbia',
    'Bankr. 9th Cir.',
  ])('"%s" names no court', (text) => {
    expect(called(text)).toEqual([]);
  });

  it('puts Delaware first for "D. Del." and leaves Del Rio out', () => {
    expect(searchCourts(courts, 'D. Del.', 10).map(({ id }) => String(id))).toEqual(['ded', 'deb']);
  });

  it('finds a court while its citation is being typed', () => {
    for (const typed of ['S.D.N', 'S.D.N.', 'SDN', 'S.D.N.Y', 'Bankr. S.D.N']) {
      const found = searchCourts(courts, typed, 4).map(({ id }) => String(id));
      expect(found, typed).toContain(typed.startsWith('Bankr') ? 'nysb' : 'nysd');
    }
  });
});
