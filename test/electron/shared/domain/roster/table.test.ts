import { describe, expect, it } from 'vitest';
import {
  headingChoices,
  withoutPasswords,
} from '../../../../../electron/shared/domain/roster/table.ts';
import { draftOf, judged, statusesOf } from '../../../../support/roster-draft.ts';

/** The headings of a file's table, and what becomes of its rows. */
function tableOf(text: string) {
  const { draft, verdicts } = judged(draftOf(text));
  return { headings: draft.table.headings, statuses: statusesOf(verdicts) };
}

describe('the table in a roster file', () => {
  it.each([
    ['rows that end in a spare comma', 'Name,Office\nAnn,Miami,\nBob,Mobile,,\n'],
    ['headings and rows that end in one', 'Name,Office,\nAnn,Miami,\nBob,Mobile,\n'],
    ['headings that end in one alone', 'Name,Office,,\nAnn,Miami\nBob,Mobile\n'],
    ['spare spaces', 'Name,Office, \nAnn,Miami, \nBob,Mobile, ,\n'],
    ['a title filled up with commas', 'Firm roster,,\nName,Office\nAnn,Miami,\nBob,Mobile,\n'],
    ['hundreds of empty cells', `Name,Office${','.repeat(300)}\nAnn,Miami\nBob,Mobile\n`],
  ])('is as wide as its named columns with %s', (_, text) => {
    expect(tableOf(text)).toEqual({ headings: ['Name', 'Office'], statuses: ['ready', 'ready'] });
  });

  it('keeps a last column without a heading apart from a cell that an unquoted comma moved there', () => {
    expect(tableOf('Name,Office,\nAnn,Miami,x\nBob,Mobile,\n')).toEqual({
      headings: ['Name', 'Office', ''],
      statuses: ['ready', 'ready'],
    });
    expect(tableOf('Name,Office,\nDoe, Jane,Miami\nAnn,Miami,\nBob,,\n')).toEqual({
      headings: ['Name', 'Office'],
      statuses: ['problem', 'ready', 'ready'],
    });
  });

  it('has no row where a page repeats the headings', () => {
    const { table } = draftOf('Name,Office\nAnn,Miami\nName,Office\nBob,Tampa\n');
    expect(table.rows).toEqual([
      ['Ann', 'Miami'],
      ['Bob', 'Tampa'],
    ]);
    expect(table.lines).toEqual([2, 4]);
  });

  it('offers as headings each of the first rows that has one below it', () => {
    const { file, headingRow } = draftOf('Firm roster 2026,,\n,,\nName,Office,\nAnn,Miami,\n');
    expect(headingRow).toBe(1);
    expect(headingChoices(file)).toEqual([
      { row: 0, line: 1, text: 'Firm roster 2026' },
      { row: 1, line: 3, text: 'Name, Office' },
    ]);
  });
});

describe('a file with passwords in it', () => {
  const file = (rows: readonly (readonly string[])[]) => {
    const [headings = [], ...rest] = rows;
    return { headings, headingLine: 1, rows: rest, lines: rest.map((_, row) => row + 2) };
  };

  it('keeps none, whichever row the headings are in', () => {
    const table = withoutPasswords(
      file([
        ['Our firm', '', '', ''],
        ['Name', 'CM/ECF Password', 'PACER pwd', 'Password last set'],
        ['Ann', 'Qx7-first', 'Qx7-second', '2026-08-01'],
      ]),
    );
    expect(table.rows).toEqual([
      ['Name', 'CM/ECF Password', 'PACER pwd', 'Password last set'],
      ['Ann', '', '', '2026-08-01'],
    ]);
  });

  it('is the same file where there are none', () => {
    const table = file([['Name'], ['Ann']]);
    expect(withoutPasswords(table)).toBe(table);
  });
});
