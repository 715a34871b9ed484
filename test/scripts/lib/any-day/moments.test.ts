import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { dateIn, timeOfDayIn } from '../../../../electron/shared/domain/values/calendar.ts';
import { environmentAt, MOMENTS } from '../../../../scripts/lib/any-day/moments.mts';

/** Noon, so that no machine is slow enough for the day to end meanwhile. */
const NOON = {
  local: '2028-02-29 12:00',
  zone: 'Asia/Tokyo',
  instant: '2028-02-29T03:00:00Z',
};

/** What a fresh Node process at that moment answers. */
function asked(code: string): string {
  const options = { env: environmentAt(NOON), encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], options).trim();
}

describe('the moments of any-day', () => {
  it.each(MOMENTS)('$local $zone is what the clocks there show', ({ local, zone, instant }) => {
    expect(`${dateIn(zone, instant)} ${timeOfDayIn(zone, instant)}`).toBe(local);
  });
});

describe('a process at another moment', () => {
  it.each([
    ['a new date', 'console.log(new Date().toISOString())', '2028-02-29T03:'],
    ['the milliseconds', 'console.log(new Date(Date.now()).toISOString())', '2028-02-29T03:'],
    ['a date as text', 'console.log(Date())', 'Tue Feb 29 2028 12:'],
    ['a formatter without a date', 'console.log(new Intl.DateTimeFormat("en").format())', '2/29/'],
    [
      'the parts of a formatter without a date',
      'console.log(new Intl.DateTimeFormat("en").formatToParts().map((p) => p.value).join(""))',
      '2/29/',
    ],
    [
      'the steady clock from its origin',
      'console.log(new Date(performance.timeOrigin + performance.now()).toISOString())',
      '2028-02-29T03:',
    ],
    ['the zone', 'console.log(Intl.DateTimeFormat().resolvedOptions().timeZone)', 'Asia/Tokyo'],
    [
      'a child process',
      `import { execFileSync } from 'node:child_process';
       const code = 'console.log(new Date().toISOString())';
       console.log(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }))`,
      '2028-02-29T03:',
    ],
    [
      'a worker thread',
      `import { Worker } from 'node:worker_threads';
       new Worker('console.log(new Date().toISOString())', { eval: true })`,
      '2028-02-29T03:',
    ],
  ])('is told it by %s', (_what, code, begins) => {
    expect(asked(code).startsWith(begins)).toBe(true);
  });

  it('reads a written date as ever', () => {
    expect(asked('console.log(new Date("2026-11-23T17:00:00Z").toISOString())')).toBe(
      '2026-11-23T17:00:00.000Z',
    );
    expect(asked('console.log(new Date(2026, 10, 24).toISOString())')).toBe(
      '2026-11-23T15:00:00.000Z',
    );
    expect(asked('console.log(new Date() instanceof Date, Date.UTC(1970, 0, 2))')).toBe(
      'true 86400000',
    );
  });
});
