import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instantOf,
  isAhead,
  LOG_TIME,
  MAX_AHEAD_MS,
  machineOf,
  nextLogTime,
} from '../../../../../electron/shared/domain/values/log-time.ts';

const HERE = 'aaaaaaaa';
const NOW = Date.parse('2026-11-23T17:00:00.000Z');
const IN_2099 = Date.parse('2099-01-01T00:00:00.000Z');

describe('a moment of the log', () => {
  it('says what the clock said, and on which machine', () => {
    const at = nextLogTime(undefined, NOW, HERE);
    expect(at).toMatch(LOG_TIME);
    expect(instantOf(at)).toBe('2026-11-23T17:00:00.000Z');
    expect(machineOf(at)).toBe(HERE);
  });

  it('never runs backwards, whatever the clock does', () => {
    const clock = fc.array(fc.integer({ min: 0, max: IN_2099 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(clock, (readings) => {
        let last: string | undefined;
        for (const now of readings) {
          const next = nextLogTime(last, now, HERE);
          if (last) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('is true again after a clock that was ahead by years', () => {
    const wrong = nextLogTime(nextLogTime(undefined, NOW, HERE), IN_2099, HERE);
    expect(instantOf(wrong)).toBe('2099-01-01T00:00:00.000Z');
    expect(isAhead(wrong, NOW)).toBe(true);
    const mended = nextLogTime(wrong, NOW, HERE);
    expect(mended > wrong).toBe(true);
    expect(instantOf(mended)).toBe('2026-11-23T17:00:00.000Z');
    expect(isAhead(mended, NOW)).toBe(false);
  });

  it('is off by an hour at most where clocks differ', () => {
    const ahead = nextLogTime(undefined, NOW + MAX_AHEAD_MS, 'bbbbbbbb');
    const next = nextLogTime(ahead, NOW, HERE);
    expect(next > ahead).toBe(true);
    expect(Date.parse(instantOf(next)) - NOW).toBeLessThanOrEqual(MAX_AHEAD_MS);
    const further = nextLogTime(undefined, NOW + MAX_AHEAD_MS + 1, 'bbbbbbbb');
    expect(instantOf(nextLogTime(further, NOW, HERE))).toBe('2026-11-23T17:00:00.000Z');
  });

  it('goes on where 200,000 things happen at one moment', () => {
    let last = nextLogTime(undefined, NOW, HERE);
    for (let n = 0; n < 200_000; n += 1) {
      const next = nextLogTime(last, NOW, HERE);
      if (next <= last) throw new Error(`${next} after ${last}`);
      last = next;
    }
    expect(instantOf(last)).toBe('2026-11-23T17:00:00.003Z');
  });
});
