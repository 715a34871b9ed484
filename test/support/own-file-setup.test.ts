import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vitestStep } from '../../scripts/lib/test/vitest-step.mts';
import { seededTests } from './seeded-tests.ts';

const PAGE_CLOCK = JSON.stringify(join(import.meta.dirname, 'page-clock.ts'));
const STARTS_RIGHT = `it('starts by the machine’s clock', () => expect([vi.isFakeTimers(), process.env.TZ]).toEqual([false, 'Asia/Tokyo']));`;

/** Runs two test files of these lines one after the other in one worker; whichever is second must find nothing of the first. */
function runBoth(...lines: readonly string[]) {
  const file = [`import { setPageClock } from ${PAGE_CLOCK};`, STARTS_RIGHT, ...lines];
  const folder = seededTests(
    { 'one.test.mjs': file, 'two.test.mjs': file },
    {
      isolate: false,
      maxWorkers: 1,
      setupFiles: [join(import.meta.dirname, 'own-file-setup.ts')],
    },
  );
  const env = { ...process.env, TZ: 'Asia/Tokyo' };
  return vitestStep('unit', [], { extra: ['--root', folder], env });
}

describe('test files that share a worker', () => {
  it('each begin by the machine’s clock, after a file that set a page’s', async () => {
    const outcome = await runBoth(
      `it('sets a page clock', () => {
        setPageClock('2031-07-04T19:00:00.000Z', 'Pacific/Honolulu');
        expect([new Date().getHours(), process.env.TZ]).toEqual([9, 'Pacific/Honolulu']);
      });`,
    );
    expect(outcome).toMatchObject({ passed: 4, failures: [] });
  });

  it('fail where they leave a clock or a variable behind, and the next begins right all the same', async () => {
    const { passed, failures } = await runBoth(
      `it('leaves a clock', () => { vi.useFakeTimers(); process.env.TZ = 'UTC'; });`,
    );
    expect(passed).toBe(4);
    expect(failures.toSorted()).toEqual([
      'one.test.mjs: left changed for the next test file: the clock, TZ',
      'two.test.mjs: left changed for the next test file: the clock, TZ',
    ]);
  });
});
