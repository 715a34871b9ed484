import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';
import { run } from '../processes.mjs';
import { toolPath } from '../tools.mts';
import type { OnFailure, Outcome } from './outcome.mts';
import { FAILED_MARK, lineOf, type Report } from './report.mts';

const KEYRING_SESSION = inRoot('scripts', 'lib', 'keyring', 'session.mts');
const REPORTER = inRoot('scripts', 'lib', 'test', 'vitest-reporter.mts');

/** How to run vitest. `extra` goes to vitest: files, or a folder of its own. `env` is for runs by another clock. */
export interface VitestOptions {
  readonly extra?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly onFailure?: OnFailure;
}

/** Turns vitest's exit code and report into an outcome. A crash, an empty run and a skip without a reason are failures. */
export function outcomeOf(
  step: string,
  code: number,
  report: Report | undefined,
  output: string,
): Outcome {
  if (!report) {
    const failures = [`${step}: vitest ended with code ${code} and no report`];
    return { passed: 0, failures, skips: [], output };
  }
  const { failures, skips } = linesOf(report);
  const passed = report.tests.filter(({ state }) => state === 'passed').length;
  const hidden = failures.length > 0 ? [] : hiddenFailures(code, report);
  return {
    passed,
    failures: [...failures, ...hidden.map((why) => `${step}: ${why}`)],
    skips,
    output,
  };
}

function linesOf({ tests, errors }: Report) {
  const of = (wanted: string) => tests.filter(({ state }) => state === wanted);
  const unended = of('pending').map((test) => ({ ...test, reason: 'it never ended' }));
  return {
    failures: [...[...of('failed'), ...unended].map(lineOf), ...errors],
    skips: of('skipped').map(lineOf),
  };
}

/** What is wrong with a run in which no test failed. */
function hiddenFailures(code: number, { tests }: Report): readonly string[] {
  const silent = tests.filter(({ state, reason }) => state === 'skipped' && reason === undefined);
  const found = [
    ...(tests.some(({ state }) => state === 'passed') ? [] : ['no test ran']),
    ...(silent.length > 0 ? [`${silent.length} skipped without a reason`] : []),
  ];
  return found.length === 0 && code !== 0 ? [`vitest ended with code ${code}`] : found;
}

/** Runs vitest projects inside a throw-away keyring session (if one can be had) and returns the outcome. */
export async function vitestStep(
  step: string,
  projects: readonly string[],
  { extra = [], env = process.env, onFailure = () => {} }: VitestOptions = {},
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'fileready-report-'));
  const file = join(folder, 'report.json');
  const vitest = [process.execPath, toolPath('vitest'), 'run', '--allowOnly=false'];
  const reporters = ['--reporter=default', `--reporter=${REPORTER}`];
  const which = projects.map((name) => `--project=${name}`);
  try {
    const { code, output } = await run(
      process.execPath,
      [KEYRING_SESSION, '--', ...vitest, ...reporters, ...which, ...extra],
      {
        env: { ...env, FILEREADY_TEST_REPORT: file, NO_COLOR: '1' },
        onLine: (line) => {
          if (line.startsWith(FAILED_MARK)) onFailure(line.slice(FAILED_MARK.length));
        },
      },
    );
    return outcomeOf(step, code, readReport(file), output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readReport = (file: string): Report | undefined =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
