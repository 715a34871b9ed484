import { filesCell, type NamedRow, type RowResult } from '../named/results.mts';

/** Something bad that can be entered, and what the app does about it. Its id is `B` and a number, as titles of its tests begin: `B15: …`, `B21, B23: …`. */
export interface InputRow extends NamedRow {
  /** What comes of it, in one sentence. */
  readonly outcome: string;
  /** Why a part of it can't be shown by these tests. */
  readonly notShown?: string;
}

/** Titles begin with the numbers they show, of whichever list: `S41, B9: …`. */
const NUMBERS = /^((?:[A-Z]\d+, )*[A-Z]\d+): /;

/** Finds such a title in a test file, after the quote that opens it. */
export const NAMES_AN_INPUT = /['"`](?:[A-Z]\d+, )*B\d+(?:, [A-Z]\d+)*: /;

/** The same in the full name of a test, which begins with the titles of its groups. */
export const IN_TEST_NAME = '(?:^|\\s)(?:[A-Z]\\d+, )*B\\d+(?:, [A-Z]\\d+)*: ';

/** The inputs that a title names. */
export function inputsIn(title: string): readonly string[] {
  const [, numbers = ''] = NUMBERS.exec(title) ?? [];
  return numbers.split(', ').filter((one) => one.startsWith('B'));
}

const outcomeCell = ({ outcome, notShown }: InputRow) =>
  notShown === undefined ? outcome : `${outcome} Not shown here: ${notShown}`;

/** A row of the page up to the tests. */
export const lineOf = (row: InputRow): string =>
  `| ${row.id} | ${row.name} | ${outcomeCell(row)} |`;

/** The page of everything bad that can be entered. Files are shown as they are in the results. */
export function pageOf(results: readonly RowResult<InputRow>[]): string {
  return [
    '# Bad input',
    '',
    'What can be wrong with a file, an address, a court’s page, a policy, or a call, and what FileReady does about it. `npm run inputs` runs the tests of each row, lists the results, and writes this page. Numbers that are not here are of other lists.',
    '',
    '| Row | What is entered | What FileReady does | Shown by |',
    '| --- | --- | --- | --- |',
    ...results.map((one) => `${lineOf(one)} ${filesCell(one)} |`),
    '',
  ].join('\n');
}
