import { describe, expect, it } from 'vitest';
import { somePerson } from '../../../../support/people.ts';
import { previewOf, statusesOf } from '../../../../support/roster-draft.ts';

describe('two rows of one person', () => {
  it('within the file are asked about from the second on', () => {
    const verdicts = previewOf([
      ['Ann', 'ann@firm.example', ''],
      ['Ann A.', 'ann@firm.example', ''],
    ]);
    expect(statusesOf(verdicts)).toEqual(['ready', 'ask']);
    expect(verdicts[1]).toMatchObject({ match: { in: 'file', line: 2, by: 'email' } });
  });

  const ann = somePerson({
    name: 'Ann Ashgrove',
    email: 'ann@firm.example',
    barNumber: 'ASB-1234-X',
  });

  it('fill in about one person once: a second row for them repeats the first, by whatever it is found', () => {
    const known = { ...ann, email: 'ann@firm.example' };
    const both = [
      [0, 'update'],
      [1, 'update'],
    ] as const;
    for (const second of [
      ['Ann Ashgrove', '', 'ASB-1234-X'],
      ['Ann Ashgrove', 'ann@firm.example', ''],
    ]) {
      const rows = [['Ann Ashgrove', '', 'ASB-1234-X'], second];
      const verdicts = previewOf(rows, [known], both);
      expect(statusesOf(verdicts)).toEqual(['ready', 'ask']);
      expect(verdicts[1]).toMatchObject({ match: { in: 'file', line: 2, name: 'Ann Ashgrove' } });
      // Undecided, it is the same question; without the first row it is about the roster again.
      expect(previewOf(rows, [known])[1]).toMatchObject({ match: { in: 'file', line: 2 } });
      expect(previewOf(rows, [known], [[0, 'skip']])[1]).toMatchObject({ match: { in: 'roster' } });
    }
  });
});
