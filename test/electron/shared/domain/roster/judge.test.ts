import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../../electron/shared/domain/roster/judge.ts';
import { somePerson } from '../../../../support/people.ts';
import { previewOf, statusesOf } from '../../../../support/roster-draft.ts';

describe('B17: duplicates in a roster', () => {
  const ann = somePerson({
    name: 'Ann Ashgrove',
    email: 'ann@firm.example',
    barNumber: 'ASB-1234-X',
  });

  it('are never found by what people write in place of a bar number', () => {
    for (const text of ['N/A', 'n.a.', '-', 'none', 'Pending', 'TBD', '0', '000', '##', 'xxx']) {
      const known = { ...ann, barNumber: text };
      const verdicts = previewOf(
        [
          ['Bob Birch', 'bob@firm.example', text],
          ['Cleo Marchbanks', '', text],
          ['Cleo Marchbanks', '', text],
        ],
        [known],
      );
      expect(statusesOf(verdicts)).toEqual(['ready', 'ready', 'ask']);
      expect(verdicts[0]).toMatchObject({
        entry: { draft: { barNumber: '' }, notABarNumber: text },
      });
      // Nothing but the name is left to tell them apart, so a person is asked.
      expect(verdicts[2]).toMatchObject({ match: { in: 'file', by: 'name' } });
    }
  });

  it('are never made of a name alone: two people may have one name', () => {
    const verdicts = previewOf(
      [
        ['Ann Ashgrove', 'other@firm.example', 'Z-1'],
        ['Ann Ashgrove', 'third@firm.example', 'Z-2'],
      ],
      [ann],
    );
    expect(statusesOf(verdicts)).toEqual(['ready', 'ready']);
  });

  it('are asked about by name where nothing else tells two people apart', () => {
    const verdicts = previewOf([['ann  ashgrove', '', '']], [ann]);
    expect(verdicts[0]).toMatchObject({ status: 'ask', match: { by: 'name' } });
    const decided = previewOf([['Ann Ashgrove', '', '']], [ann], [[0, 'update']]);
    expect(statusesOf(decided)).toEqual(['ask']);
    expect(statusesOf(previewOf([['Ann Ashgrove', '', '']], [ann], [[0, 'add']]))).toEqual([
      'ready',
    ]);
  });

  it('that match two people can’t be taken for either', () => {
    const bob = somePerson({ name: 'Bob', email: 'bob@firm.example' });
    const row = ['Ann', 'bob@firm.example', 'ASB1234X'];
    expect(statusesOf(previewOf([row], [ann, bob], [[0, 'update']]))).toEqual(['ask']);
  });

  it('are filled in, added or left out as a person decides', () => {
    const row = ['Ann', 'ann@firm.example', ''];
    expect(previewOf([row], [ann], [[0, 'update']])[0]).toMatchObject({
      status: 'ready',
      act: 'update',
    });
    expect(previewOf([row], [ann], [[0, 'add']])[0]).toMatchObject({ status: 'ready', act: 'add' });
    expect(previewOf([row], [ann], [[0, 'skip']])[0]).toEqual({ status: 'skipped' });
  });

  it('counts the rows of each status', () => {
    const rows = [
      ['Ann', 'ann@firm.example', ''],
      ['Bob', 'bob@firm.example', ''],
      ['Cleo', 'not an address', ''],
      ['Dora', 'dora@firm.example', ''],
    ];
    expect(countsOf({ verdicts: previewOf(rows, [ann], [[3, 'skip']]) })).toEqual({
      total: 4,
      ready: 1,
      ask: 1,
      problem: 1,
      skipped: 1,
    });
  });
});
