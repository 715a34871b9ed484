import { describe, expect, it } from 'vitest';
import { somePerson } from '../../../../support/people.ts';
import { previewOf } from '../../../../support/roster-draft.ts';

describe('people the firm has already', () => {
  const ann = somePerson({
    name: 'Ann Ashgrove',
    email: 'ann@firm.example',
    barNumber: 'ASB-1234-X',
  });

  it('are asked about when bar number or email is known, however it is written', () => {
    const verdictOf = (...row: readonly string[]) => previewOf([row], [ann])[0];
    expect(verdictOf('A. Ashgrove', 'ANN@firm.example', '')).toMatchObject({
      status: 'ask',
      match: { in: 'roster', by: 'email', name: 'Ann Ashgrove' },
    });
    expect(verdictOf('Ashgrove, Ann', '', 'asb 1234x')).toMatchObject({
      status: 'ask',
      match: { in: 'roster', by: 'bar-number' },
    });
    expect(verdictOf('Somebody Else', 'else@firm.example', '0ASB1234X')?.status).toBe('ready');
  });

  it('are asked about by name whichever part of it comes first', () => {
    const [verdict] = previewOf([['Ashgrove, Ann', '', '']], [ann]);
    expect(verdict).toMatchObject({ status: 'ask', match: { by: 'name', name: 'Ann Ashgrove' } });
  });
});
