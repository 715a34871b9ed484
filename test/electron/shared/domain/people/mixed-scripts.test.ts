import { describe, expect, it } from 'vitest';
import { strangeLetters } from '../../../../../electron/shared/domain/people/mixed-scripts.ts';

describe('B19: lookalike letters in names', () => {
  it.each([
    ['a Cyrillic а in a Latin name', 'P\u0430ul Plain', [{ letter: '\u0430', script: 'cyrillic' }]],
    ['a Greek Ο in capitals', 'J\u039fHN', [{ letter: '\u039f', script: 'greek' }]],
    ['a Latin a in a Cyrillic name', 'Ив\u0061н', [{ letter: 'a', script: 'latin' }]],
    ['a Cherokee Ꭺ', '\u13aanna', [{ letter: '\u13aa', script: 'other' }]],
    [
      'two of them, each told once',
      '\u0420\u0430ul \u0420lain',
      [
        { letter: '\u0420', script: 'cyrillic' },
        { letter: '\u0430', script: 'cyrillic' },
      ],
    ],
  ])('are found: %s', (_what, name, found) => {
    expect(strangeLetters(name)).toEqual(found);
  });

  it.each([
    '',
    '12',
    'José Núñez-O’Brien, Jr.',
    'Jose\u0301 Łoś Weiß',
    'Иван Петров',
    'Γιώργος',
    '山田たろう',
    '田中ケン',
    'ＰＡＵＬ Plain',
  ])('and nothing else is taken for them: %s', (name) => {
    expect(strangeLetters(name)).toEqual([]);
  });
});
