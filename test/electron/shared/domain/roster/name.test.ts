import { describe, expect, it } from 'vitest';
import { checkName } from '../../../../../electron/shared/domain/roster/name.ts';

const codeOf = (name: string) => {
  const checked = checkName(name);
  return 'problem' in checked ? checked.problem.code : '';
};

describe('a name in a roster', () => {
  it.each([
    '-----',
    'Total',
    'Grand total: 2',
    'Subtotal attorneys 12',
    '(2 rows affected)',
    '2 rows selected',
    '2',
    '* on leave',
    'Printed 5/5/2026',
    'Source: directory of 2026',
  ])('is not %j: a sum, a line, a note or the answer of a database', (text) => {
    expect(codeOf(text)).toBe('roster-nobody');
  });

  it.each(['Paige Total', 'Total, Paige', 'Page Turner', 'José', 'O', '李明'])(
    'may be %j',
    (name) => {
      expect(codeOf(name)).toBe('');
    },
  );

  it('is asked for again where a letter was lost on the way', () => {
    expect(codeOf('Jos\uFFFD Ashgrove')).toBe('roster-letter-lost');
  });

  it('is required, and one line of at most 200 characters', () => {
    expect(codeOf('  ')).toBe('field-required');
    expect(codeOf('x'.repeat(201))).toBe('field-too-long');
  });
});
