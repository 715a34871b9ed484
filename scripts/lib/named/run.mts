import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inRoot, root } from '../paths.mjs';
import { run } from '../processes.mjs';
import { toolPath } from '../tools.mts';
import {
  type IdsIn,
  type JsonReport,
  type NamedRow,
  type RowResult,
  resultsOf,
} from './results.mts';

const KEYRING_SESSION = inRoot('scripts', 'lib', 'keyring', 'session.mts');

/** A list whose rows are done by tests, and the page that says so. */
interface List<Row extends NamedRow> {
  readonly rows: readonly Row[];
  readonly idsIn: IdsIn;
  /** Finds a title that names a row, in the source of a test file and, as `tests`, in the full name of a test. */
  readonly names: { readonly source: RegExp; readonly tests?: string };
  /** The page, from the project's folder, and its text. */
  readonly page: string;
  readonly textOf: (results: readonly RowResult<Row>[]) => string;
}

/** The test files that name a row, as paths from the project's folder. */
function filesNaming(pattern: RegExp): readonly string[] {
  return readdirSync(inRoot('test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('on-windows'))
    .map((path) => join('test', path))
    .filter((path) => pattern.test(readFileSync(inRoot(path), 'utf8')));
}

async function report({ source, tests }: List<NamedRow>['names']): Promise<JsonReport> {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-named-'));
  const out = join(folder, 'report.json');
  const vitest = [process.execPath, toolPath('vitest'), 'run', '--allowOnly=false'];
  const json = ['--reporter=json', `--outputFile=${out}`];
  const chosen = tests === undefined ? [] : [`--testNamePattern=${tests}`];
  try {
    const { output } = await run(process.execPath, [
      ...[KEYRING_SESSION, '--', ...vitest, ...json, ...chosen],
      ...filesNaming(source),
    ]);
    if (!existsSync(out)) throw new Error(`vitest made no report.\n${output}`);
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const linesOf = ({ id, name, result, failures }: RowResult<NamedRow>): readonly string[] => [
  `  ${id.padEnd(3)} ${result.padEnd(8)} ${name}`,
  ...failures.map((title) => `               ${title}`),
];

/** Runs the tests that name a row, prints each row with its result, writes the page, and gives the exit code. */
export async function runNamed<Row extends NamedRow>(list: List<Row>): Promise<number> {
  const results = resultsOf(await report(list.names), list.rows, list.idsIn).map((one) => ({
    ...one,
    files: one.files.map((file) => relative(root, file).replaceAll('\\', '/')),
  }));
  for (const line of results.flatMap(linesOf)) console.log(line);
  writeFileSync(inRoot(list.page), list.textOf(results));
  const count = (which: string) => results.filter(({ result }) => result === which).length;
  const [passed, failed, missing] = [count('passed'), count('failed'), count('missing')];
  console.log(`\n${passed} passed, ${failed} failed, ${missing} missing`);
  return failed + missing === 0 ? 0 : 1;
}
