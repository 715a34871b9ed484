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

/** A row of a list whose tests name it, such as a case from the field or a kind of bad input. */
export interface NamedRow {
  /** What tests call it. */
  readonly id: string;
  readonly name: string;
}

/** A row with its tests. It is missing as long as none of them ran. */
export type RowResult<Row extends NamedRow> = Row & {
  readonly result: 'passed' | 'failed' | 'missing';
  readonly files: readonly string[];
  readonly failures: readonly string[];
};

/** Gives the ids of the rows that a title names; most titles name none. */
export type IdsIn = (title: string) => readonly string[];

/** What came of each row, by the tests that name it in their title or in a group's title. A skipped test shows nothing. */
export function resultsOf<Row extends NamedRow>(
  { testResults }: JsonReport,
  rows: readonly Row[],
  idsIn: IdsIn,
): readonly RowResult<Row>[] {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => {
      const titles = [...ancestorTitles, title];
      return { file: name, title: titles.join(' > '), ids: titles.flatMap(idsIn), status };
    }),
  );
  const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed');
  return rows.map((row) => {
    const own = ran.filter(({ ids }) => ids.includes(row.id));
    const failures = own.flatMap(({ status, title }) => (status === 'passed' ? [] : [title]));
    const result = own.length === 0 ? 'missing' : failures.length > 0 ? 'failed' : 'passed';
    const files = [...new Set(own.map(({ file }) => file))].toSorted();
    return { ...row, result, failures, files };
  });
}

/** The files of a row as a cell of a page. */
export const filesCell = ({ files }: RowResult<NamedRow>): string =>
  files.map((file) => `\`${file}\``).join(', ') || 'no test yet';
