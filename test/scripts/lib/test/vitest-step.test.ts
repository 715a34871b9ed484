import { describe, expect, it } from 'vitest';
import type { ReportedTest } from '../../../../scripts/lib/test/report.mts';
import { outcomeOf } from '../../../../scripts/lib/test/vitest-step.mts';

const passed: ReportedTest = { file: 'a.test.ts', name: 'links once', state: 'passed' };
const failed: ReportedTest = {
  file: 'a.test.ts',
  name: 'asks first',
  state: 'failed',
  reason: 'no',
};
const explained: ReportedTest = {
  file: 'k.test.ts',
  name: 'keeps it',
  state: 'skipped',
  reason: 'no keychain',
};
const silent: ReportedTest = { file: 'k.test.ts', name: 'quiet', state: 'skipped' };
const report = (tests: readonly ReportedTest[], errors: readonly string[] = []) => ({
  tests,
  errors,
});

describe('the summary of a test run', () => {
  it('counts what passed and names what could not run with its reason', () => {
    expect(outcomeOf('unit', 0, report([passed, explained]), '')).toEqual({
      passed: 1,
      failures: [],
      skips: ['keeps it (k.test.ts): no keychain'],
      output: '',
    });
  });

  it('names a failing test with its file and what it said', () => {
    expect(outcomeOf('unit', 1, report([passed, failed]), '').failures).toEqual([
      'asks first (a.test.ts): no',
    ]);
  });

  it.each([
    [
      'the runner died before it could report',
      137,
      undefined,
      'unit: vitest ended with code 137 and no report',
    ],
    ['nothing ran at all', 0, report([]), 'unit: no test ran'],
    ['everything was skipped', 0, report([explained]), 'unit: no test ran'],
    ['a skip gave no reason', 0, report([passed, silent]), 'unit: 1 skipped without a reason'],
    [
      'the runner failed though every test passed',
      1,
      report([passed]),
      'unit: vitest ended with code 1',
    ],
    [
      'an error escaped every test',
      1,
      report([passed], ['outside of any test: loose']),
      'outside of any test: loose',
    ],
    [
      'a test never ended',
      1,
      report([{ ...passed, state: 'pending' }]),
      'links once (a.test.ts): it never ended',
    ],
  ])('is a failure when %s', (_what, code, reported, failure) => {
    expect(outcomeOf('unit', code, reported, '').failures).toContain(failure);
  });
});
