import { describe, expect, it } from 'vitest';
import { guessHeadingRow } from '../../../../../electron/shared/domain/roster/heading-row.ts';

describe('the headings of a roster', () => {
  it.each([
    [
      'the first row',
      [
        ['Name', 'Office'],
        ['Ann', 'Miami'],
      ],
      0,
    ],
    ['below a title', [['Firm roster 2026', '', ''], ['As of June'], ['Name', 'E-mail']], 2],
    [
      'the first row where none is known',
      [
        ['Nombre', 'Oficina'],
        ['Ann', 'Miami'],
      ],
      0,
    ],
    [
      'not where one heading alone is known',
      [
        ['Our attorneys', ''],
        ['Name', 'Color'],
      ],
      0,
    ],
    [
      'not where one field is named twice',
      [
        ['People', 'Court'],
        ['Court', 'Courts'],
      ],
      0,
    ],
    ['only among the first few rows', [...Array(10).fill(['x']), ['Name', 'Office']], 0],
    ['not in a row of hundreds', [['Name'], [...Array(300).fill('Name'), 'Office']], 0],
    ['nowhere in nothing', [], 0],
  ])('%s', (_, rows, row) => {
    expect(guessHeadingRow(rows)).toBe(row);
  });
});
