import { describe, expect, it } from 'vitest';
import { spokenName } from '../../../../../electron/shared/domain/people/name-parts.ts';

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
  ])('stays as it is where the order is not plain: %s', (name) => {
    expect(spokenName(name)).toBe(name);
  });
});
