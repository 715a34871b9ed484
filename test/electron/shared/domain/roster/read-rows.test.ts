import { describe, expect, it } from 'vitest';
import { draftOf, judged, previewOf, statusesOf } from '../../../../support/roster-draft.ts';

describe('a row with more cells than there are headings', () => {
  it('is never taken: an unquoted comma moved every cell after it', () => {
    const verdicts = previewOf([
      ['Doe', ' Jane', 'jane@firm.example', 'B-1'],
      ['Doe', ' Jane', '', ''],
      ['Doe, Jane', 'jane@firm.example', 'B-1'],
      ['Doe'],
    ]);
    expect(statusesOf(verdicts)).toEqual(['problem', 'problem', 'ready', 'ready']);
    expect(verdicts[0]).toMatchObject({
      problems: [{ field: 'row', code: 'roster-row-too-long' }],
    });
  });
});

describe('a row whose name spans two columns', () => {
  it('is corrected in one of them', () => {
    const { draft, verdicts } = judged(
      draftOf('First name,Last name,Email\nAnn,,a@f.example\n,,b@f.example\n'),
    );
    expect(statusesOf(verdicts)).toEqual(['ready', 'problem']);
    expect(draft.rows[1]).toMatchObject({
      problems: [{ field: 'lastName', code: 'field-required' }],
    });
  });
});
