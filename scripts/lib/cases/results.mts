import { CASES, type FieldCase } from './table.mts';

/** The part of vitest's JSON report that is read here. */
export interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** A case with its tests. It is missing as long as there are none. */
export interface CaseResult extends FieldCase {
  readonly result: 'passed' | 'failed' | 'missing';
  readonly files: readonly string[];
  readonly failures: readonly string[];
}

const CASE = /^case (\d\d)\b/;

/** What came of each case of the table, by the tests with a title, or a group's title, that begins with `case` and its number. */
export function resultsOf(
  { testResults }: JsonReport,
  cases: readonly FieldCase[] = CASES,
): readonly CaseResult[] {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => {
      const titles = [...ancestorTitles, title];
      const numbers = titles.flatMap((one) => CASE.exec(one)?.[1] ?? []);
      return { file: name, title: titles.join(' > '), numbers, isPassed: status === 'passed' };
    }),
  );
  return cases.map((one) => {
    const own = tests.filter(({ numbers }) => numbers.includes(one.number));
    const failures = own.flatMap(({ isPassed, title }) => (isPassed ? [] : [title]));
    const result = own.length === 0 ? 'missing' : failures.length > 0 ? 'failed' : 'passed';
    return {
      ...one,
      result,
      failures,
      files: [...new Set(own.map(({ file }) => file))].toSorted(),
    };
  });
}

/** The page of all cases. `files` are shown as they are in the results. */
export function pageOf(results: readonly CaseResult[]): string {
  const rows = results.map(({ number, name, outcome, files }) => {
    const tests = files.map((file) => `\`${file}\``).join(', ') || 'no test yet';
    return `| ${number} | ${name} | ${outcome} | ${tests} |`;
  });
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
