import { describe, expect, it } from 'vitest';
import { check, type OnFailure, type Outcome } from '../../../../scripts/lib/test/outcome.mts';
import { runSteps } from '../../../../scripts/lib/test/run-steps.mts';
import type { Step } from '../../../../scripts/lib/test/steps.mts';

const step = (
  name: string,
  run: (onFailure: OnFailure) => Promise<Outcome>,
  more: Partial<Step> = {},
): Step => ({ name, wave: 1, isFast: true, run, ...more });

const passes = async () => check('any', 0, '');
const withoutTime = (line: string) => line.replace(/ +\d+\.\d s/, '');

describe('a run of steps', () => {
  it('says what failed while a step beside it is still running', async () => {
    const said = Promise.withResolvers<string>();
    const lint = step('lint', async () => check('lint', 1, '\nelectron/a.ts:3:4 unused\n\n  more'));
    const types = step('types', async () => {
      expect(await said.promise).toBe('  FAILED  lint: electron/a.ts:3:4 unused');
      return check('types', 0, '');
    });
    const [first, second] = await runSteps([types, lint], said.resolve);
    expect([first, second].map((result) => result?.outcome.passed)).toEqual([1, 0]);
  });

  it('says a failure once, though the step reports it early and lists it at the end', async () => {
    const lines: string[] = [];
    const unit = step('unit', async (onFailure) => {
      onFailure('links once (a.test.ts): no');
      return { passed: 2, failures: ['links once (a.test.ts): no'], skips: [], output: '' };
    });
    await runSteps([unit], (line) => lines.push(withoutTime(line)));
    expect(lines).toEqual([
      '  FAILED  links once (a.test.ts): no',
      '  unit  2 passed, 1 failed, 0 skipped',
    ]);
  });

  it('leaves out what needs the build when that failed, and says so', async () => {
    const build = step('build', async () => check('build', 1, ''));
    const unit = step('unit', passes, { wave: 2, needsBuild: true });
    const lint = step('lint', passes, { wave: 2 });
    const results = await runSteps([build, unit, lint], () => {});
    expect(results.map(({ outcome }) => outcome)).toMatchObject([
      { failures: ['build: ended with code 1'] },
      { passed: 0, skips: ['unit: the build failed'] },
      { passed: 1 },
    ]);
  });
});
