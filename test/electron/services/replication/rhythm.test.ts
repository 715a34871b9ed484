import { describe, expect, it } from 'vitest';
import { RHYTHM, Rhythm } from '../../../../electron/services/replication/rhythm.ts';
import { fail, ok, type Result } from '../../../../electron/shared/domain/values/result.ts';

/** A rhythm whose next moment the test sees and lets come. */
function rhythm(answers: readonly Result<undefined>[] = [], isFocused = false) {
  let next: { readonly ms: number; readonly work: () => void } | undefined;
  let rounds = 0;
  let during: () => void = () => undefined;
  let settle: (() => void) | undefined;
  const heard: Result<undefined>[] = [];
  const made = new Rhythm({
    round: async () => {
      rounds += 1;
      during();
      return answers[rounds - 1] ?? ok(undefined);
    },
    isFocused: () => isFocused,
    random: () => 0.5,
    after: (ms, work) => {
      const one = { ms, work };
      next = one;
      settle?.();
      return () => {
        if (next === one) next = undefined;
      };
    },
    onRound: (done) => heard.push(done),
  });
  return {
    made,
    heard,
    rounds: () => rounds,
    due: () => next?.ms,
    whileRound: (work: () => void) => {
      during = work;
    },
    /** Lets the next moment come, and waits until the one after it is known. */
    async come(): Promise<void> {
      const due = next;
      next = undefined;
      const known = new Promise<void>((resolve) => {
        settle = resolve;
      });
      due?.work();
      await known;
    },
  };
}

describe('when a computer asks the firm’s database', () => {
  it('at once, and then every now and then, more often while somebody looks', async () => {
    for (const [isFocused, pause] of [
      [true, RHYTHM.whileFocused],
      [false, RHYTHM.otherwise],
    ] as const) {
      const one = rhythm([], isFocused);
      expect(one.due()).toBe(0);
      await one.come();
      expect(one.due()).toBe(pause);
      expect(one.heard).toEqual([ok(undefined)]);
    }
  });

  it('soon after a record here or elsewhere, and not all of them at one moment', async () => {
    const one = rhythm();
    await one.come();
    one.made.wake();
    expect(one.due()).toBe(RHYTHM.wakeSpread / 2);
    one.made.noteChange();
    expect(one.due()).toBe(RHYTHM.afterChange);
    one.made.wake();
    expect(one.due()).toBe(RHYTHM.afterChange);
  });

  it('once more after a round during which something was recorded', async () => {
    const one = rhythm();
    one.whileRound(() => one.made.wake());
    await one.come();
    expect(one.due()).toBe(RHYTHM.wakeSpread / 2);
    one.whileRound(() => undefined);
    await one.come();
    expect(one.due()).toBe(RHYTHM.otherwise);
  });

  it('less and less often while nothing answers, whatever is recorded meanwhile', async () => {
    const lost = fail('firm-connection-lost');
    const one = rhythm(Array.from({ length: 9 }, () => lost));
    const pauses = [];
    for (let tries = 0; tries < 9; tries += 1) {
      await one.come();
      one.made.noteChange();
      pauses.push(one.due());
    }
    const { firstRetry, lastRetry } = RHYTHM;
    expect(pauses.slice(0, 3)).toEqual([1, 2, 4].map((times) => firstRetry * times * 0.75));
    expect(pauses.at(-1)).toBe(lastRetry * 0.75);
    await one.come();
    expect(one.due()).toBe(RHYTHM.otherwise);
  });

  it('never again once it was stopped', async () => {
    const one = rhythm();
    await one.come();
    one.made.stop();
    one.made.noteChange();
    expect(one.due()).toBeUndefined();
    expect(one.rounds()).toBe(1);
  });
});
