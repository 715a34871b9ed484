import { describe, expect, it } from 'vitest';
import {
  namePartsOf,
  spokenName,
} from '../../../../../electron/shared/domain/people/name-parts.ts';

describe('a name with a comma', () => {
  it.each([
    ['Ashgrove, Ann', 'Ann Ashgrove'],
    ["O'Brien, Mary-Jane C.", "Mary-Jane C. O'Brien"],
    ['Van der Berg,Jan', 'Jan Van der Berg'],
    ['Muñoz Ibarra, José', 'José Muñoz Ibarra'],
    ['Alison, James, Jr.', 'James Alison, Jr.'],
    ['Alison, Jr., James', 'James Alison, Jr.'],
    ['Alison, James, Ph.D.', 'James Alison, Ph.D.'],
    ['Ashgrove, Ann, P.A.', 'Ann Ashgrove, P.A.'],
    ['Alison, James Jr.', 'James Alison Jr.'],
    ['Alison, James C., III, Esq.', 'James C. Alison, III, Esq.'],
    ['Ashgrove, Esq., Ann', 'Ann Ashgrove, Esq.'],
    ['Ashgrove, Ann, MBA', 'Ann Ashgrove, MBA'],
    ['Ashgrove, Ann B., B.C.S.', 'Ann B. Ashgrove, B.C.S.'],
    ['Ashgrove, Ann (Ret.)', 'Ann Ashgrove (Ret.)'],
    ['Ashgrove, J.R.', 'J.R. Ashgrove'],
    ['Garcia Lopez, J.R.', 'J.R. Garcia Lopez'],
    ['Vang, Pa', 'Pa Vang'],
  ])('is put in the order it is spoken: %s', (written, spoken) => {
    expect(spokenName(written)).toBe(spoken);
  });

  it.each([
    'Ann Ashgrove',
    'James Alison, Jr.',
    'James Alison, III',
    'Ann Ashgrove, Esq.',
    'Ann Ashgrove, J.D.',
    'Ann Ashgrove, P.C.',
    'Ann Ashgrove, PLLC',
    'Ashgrove,',
    ', Ann',
    'Ashgrove, Ann, Bo',
    'Ashgrove, Birch & Partners LLP',
    'Total, 27',
    'Ann Ashgrove, MBA',
    'Ann Ashgrove, B.C.S.',
    'Ann Ashgrove, Esq. (Ret.)',
    'James Alison, Jr., Esq., CIPP',
    'Ann Ashgrove (Ret.)',
  ])('stays as it is where the order is not plain: %s', (name) => {
    expect(spokenName(name)).toBe(name);
  });
});

describe('letters behind a name', () => {
  it.each(['P.A.', 'Esq.', 'MBA', 'B.C.S.', '(Ret.)', 'Esq., MBA', 'LL.M.', 'CP', 'Ph.D.'])(
    'are no word of it: %s',
    (letters) => {
      for (const name of [`Ann Ashgrove, ${letters}`, `Ashgrove, Ann, ${letters}`]) {
        expect(namePartsOf(name), name).toEqual({ words: ['ann', 'ashgrove'], suffix: '' });
      }
      expect(namePartsOf(`James Alison, Jr., ${letters}`).suffix).toBe('jr');
    },
  );
});
