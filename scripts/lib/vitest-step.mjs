import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, toolPath } from './paths.mjs';
import { run } from './processes.mjs';

const KEYRING_SESSION = inRoot('scripts', 'lib', 'keyring-session.mjs');
const REPORTER = inRoot('scripts', 'lib', 'vitest-reporter.mjs');

/** Turns vitest's exit code and report into an outcome; a crash, an empty run and a skip without a reason are failures. */
export function outcomeOf(step, code, report, output) {
  if (report === undefined)
    return {
      passed: 0,
      failures: [`${step}: vitest ended with code ${code} and no report`],
      skips: [],
      output,
    };
  const named = (test) => `${test.name} (${test.file})`;
  const of = (state) => report.tests.filter((test) => test.state === state);
  const passed = of('passed').length;
  const failures = [
    ...of('failed').map((test) => `${named(test)}: ${test.reason}`),
    ...of('pending').map((test) => `${named(test)}: it never ended`),
    ...report.errors,
  ];
  const skips = of('skipped').map((test) => `${named(test)}: ${test.reason ?? 'no reason given'}`);
  if (failures.length === 0) {
    if (passed === 0) failures.push(`${step}: no test ran`);
    const silent = of('skipped').filter((test) => test.reason === undefined).length;
    if (silent > 0) failures.push(`${step}: ${silent} skipped without a reason`);
    if (code !== 0 && failures.length === 0)
      failures.push(`${step}: vitest ended with code ${code}`);
  }
  return { passed, failures, skips, output };
}

/** Runs vitest projects inside a throw-away keyring session (where one can be had) and returns the outcome. `surroundings` is the environment, for runs by another clock. */
export async function vitestStep(step, node, projects, extra = [], surroundings = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-report-'));
  const file = join(folder, 'report.json');
  const args = [
    toolPath('vitest'),
    'run',
    '--allowOnly=false',
    '--reporter=default',
    `--reporter=${REPORTER}`,
  ];
  const vitest = [node, ...args, ...projects.map((name) => `--project=${name}`), ...extra];
  const env = { ...surroundings, FILEREADY_TEST_REPORT: file, NO_COLOR: '1' };
  try {
    const { code, output } = await run(node, [KEYRING_SESSION, '--', ...vitest], { env });
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    return outcomeOf(step, code, report, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
