import { describe, expect, it } from 'vitest';
import { alikeRows } from '../../../../../electron/shared/domain/roster/alike.ts';
import { countsOf } from '../../../../../electron/shared/domain/roster/judge.ts';
import { corrected, decided } from '../../../../../electron/shared/domain/roster/moves.ts';
import { textReader } from '../../../../../electron/shared/domain/roster/row-text.ts';
import { draftOf, judged } from '../../../../support/roster-draft.ts';
import { good } from '../../../../support/services.ts';

const roster = judged(
  draftOf(
    [
      'Name,Role,E-mail',
      'Ann,astronaut,ann@firm.example',
      'Bob,astronaut,unclear',
      'Cleo,pilot,unclear',
      'Dora,astronaut,dora@firm.example',
      'Egon,attorney,egon@firm.example',
      '',
    ].join('\n'),
  ),
);

describe('rows with the same faulty text', () => {
  it('are found by the text of the field', () => {
    expect(alikeRows(roster)(0, 'role')).toEqual([0, 1, 3]);
    expect(alikeRows(roster)(3, 'role')).toEqual([0, 1, 3]);
    expect(alikeRows(roster)(2, 'role')).toEqual([2]);
  });

  it('are never found by a field that says who a person is', () => {
    expect(alikeRows(roster)(1, 'email')).toEqual([1]);
  });

  it('are only those that are faulty and not left out', () => {
    expect(alikeRows(roster)(4, 'role')).toEqual([4]);
    const draft = decided(roster, { rows: [1], decision: 'skip' });
    expect(alikeRows(judged(draft))(0, 'role')).toEqual([0, 3]);
  });

  it('are corrected at once, and no other with them', async () => {
    const fix = { row: 0, field: 'role', value: 'staff', reach: 'alike' } as const;
    const draft = await good(corrected(roster, fix));
    expect(countsOf(judged(draft))).toMatchObject({ ready: 3, problem: 2 });
    const textOf = textReader(draft.table.rows, draft.mapping, draft.corrections);
    expect([0, 1, 2, 3, 4].map((row) => textOf(row, 'role'))).toEqual([
      'staff',
      'staff',
      'pilot',
      'staff',
      'attorney',
    ]);
  });
});
