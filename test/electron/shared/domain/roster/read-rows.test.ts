import { describe, expect, it } from 'vitest';
import { draftOf, judged, previewOf, statusesOf } from '../../../../support/roster-draft.ts';

describe('B9: a row with more cells than there are headings', () => {
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

describe('a cell that is much too long', () => {
  const problemsIn = (text: string) => {
    const [read] = draftOf(`Name,Office,Courts\n${text}\n`).rows;
    return read?.status === 'problem' ? read.problems : [];
  };

  it('is a problem of its field, told before any pattern looks at it', () => {
    expect(problemsIn(`${'Jr. '.repeat(5_000)},Main Street,almd`)).toEqual([
      { field: 'name', code: 'field-too-long', values: { max: 2_000, over: 18_000 } },
    ]);
    expect(problemsIn(`Ann Marsh,${'+'.repeat(2_001)},almd`)).toEqual([
      { field: 'office', code: 'field-too-long', values: { max: 2_000, over: 1 } },
    ]);
  });

  it('may be the list of all courts', () => {
    const all = 'almd; '.repeat(1_000);
    expect(problemsIn(`Ann Marsh,Main Street,${all}`)).toEqual([]);
  });
});
