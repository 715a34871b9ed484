// The body of `npm run cases`: see ../../cases.mjs.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { main } from '../main.mjs';
import { inRoot, root } from '../paths.mjs';
import { run } from '../processes.mjs';
import { toolPath } from '../tools.mts';
import { type CaseResult, type JsonReport, pageOf, resultsOf } from './results.mts';

const KEYRING_SESSION = inRoot('scripts', 'lib', 'keyring', 'session.mts');
const NAMES_A_CASE = /['"`]case \d\d\b/;

/** The test files that name a case, as paths from the project's folder. */
function filesOfCases(): readonly string[] {
  return readdirSync(inRoot('test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => join('test', path))
    .filter((path) => NAMES_A_CASE.test(readFileSync(inRoot(path), 'utf8')));
}

async function report(files: readonly string[]): Promise<JsonReport> {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-cases-'));
  const out = join(folder, 'report.json');
  const vitest = [process.execPath, toolPath('vitest'), 'run', '--allowOnly=false'];
  const json = ['--reporter=json', `--outputFile=${out}`];
  try {
    const { output } = await run(process.execPath, [
      ...[KEYRING_SESSION, '--', ...vitest, ...json],
      ...files,
    ]);
    if (!existsSync(out)) throw new Error(`vitest made no report.\n${output}`);
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf({ number, name, result, failures }: CaseResult): readonly string[] {
  return [
    `  ${number}  ${result.padEnd(8)} ${name}`,
    ...failures.map((title) => `                 ${title}`),
  ];
}

await main(async () => {
  const results = resultsOf(await report(filesOfCases())).map((one) => ({
    ...one,
    files: one.files.map((file) => relative(root, file).replaceAll('\\', '/')),
  }));
  for (const line of results.flatMap(linesOf)) console.log(line);
  writeFileSync(inRoot('docs', 'cases.md'), pageOf(results));
  const count = (which: CaseResult['result']) =>
    results.filter(({ result }) => result === which).length;
  const [passed, failed, missing] = [count('passed'), count('failed'), count('missing')];
  console.log(`\n${passed} passed, ${failed} failed, ${missing} missing`);
  return failed + missing === 0 ? 0 : 1;
});
