import { describe, expect, it } from 'vitest';
import { MOMENTS } from '../../../../scripts/lib/any-day/moments.mts';
import { nameOf, runAt, unevenCounts } from '../../../../scripts/lib/any-day/run-at.mts';
import { seededTests } from '../../../support/seeded-tests.ts';

const [first, second] = MOMENTS;
if (!first || !second) throw new Error('two moments are needed');

const ran = (passed: number, skips: readonly string[] = []) => ({
  passed,
  failures: [],
  skips,
  output: '',
});

describe('a run at another moment', () => {
  it('fails tests that read the machine’s clock or zone, and no other', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const elsewhere = MOMENTS.find(({ zone }) => zone !== timeZone) ?? first;
    const folder = seededTests({
      'seeded.test.mjs': [
        `it('is today', () => expect(new Date().toISOString().slice(0, 10)).toBe('${today}'));`,
        `it('is here', () => expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('${timeZone}'));`,
        `it('is a fixed day', () => expect(new Date('2026-11-23').getUTCDay()).toBe(1));`,
      ],
    });
    const said: string[] = [];
    const { passed, failures } = await runAt(elsewhere, {
      onFailure: (line) => said.push(line),
      projects: [],
      extra: ['--root', folder],
    });
    expect(passed).toBe(1);
    expect(said).toEqual(failures);
    expect(failures.map((failure) => failure.split(' (seeded.test.mjs)')[0])).toEqual([
      `${nameOf(elsewhere)}: is today`,
      `${nameOf(elsewhere)}: is here`,
    ]);
  });
});

describe('the number of tests at each moment', () => {
  it('is the same, however they end', () => {
    const runs = [
      { moment: first, outcome: ran(3) },
      { moment: second, outcome: { ...ran(1, ['no keyring']), failures: ['one'] } },
    ];
    expect(unevenCounts(runs)).toEqual([]);
  });

  it('is a failure where a test did not run', () => {
    const runs = [
      { moment: first, outcome: ran(3) },
      { moment: second, outcome: ran(2) },
    ];
    expect(unevenCounts(runs)).toEqual([`${nameOf(second)}: 2 tests, and 3 at ${nameOf(first)}`]);
    expect(unevenCounts([])).toHaveLength(1);
  });
});
