import { filesCell, type RowResult } from '../named/results.mts';
import type { FieldCase } from './table.mts';

const CASE = /^case (\d\d)\b/;

/** The number of the case that a title names by beginning with `case` and its number. */
export function casesIn(title: string): readonly string[] {
  const [, number] = CASE.exec(title) ?? [];
  return number === undefined ? [] : [number];
}

/** The page of all cases. Files are shown as they are in the results. */
export function pageOf(results: readonly RowResult<FieldCase>[]): string {
  const rows = results.map(
    (one) => `| ${one.id} | ${one.name} | ${one.outcome} | ${filesCell(one)} |`,
  );
  return [
    '# Cases from the field',
    '',
    'What people run into with the programs and courts around FileReady, each taken from a public report or page and tried with a small input of our own. `npm run cases` runs the tests of each case, lists the results, and writes this page. Numbers that are not here were found to be right already.',
    '',
    '| Case | What it is | What comes of it | Shown by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
