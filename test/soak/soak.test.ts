import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { FLAT_BYTES, faultsOf, type Sample } from './judge.ts';
import { slopeOf } from './slope.ts';

const RUN = new URL('run.ts', import.meta.url).pathname;

/** Lives some days, as `npm run soak` does. */
function soak(...args: string[]): Promise<{ code: number; lines: string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [RUN, ...args], (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, lines: `${stderr}${stdout}`.trim().split('\n') });
    });
  });
}

/** Rounds in which memory grows by so much, up and down by a tenth of a mebibyte. */
const rounds = (growth: number, handles = (_round: number) => ({})): readonly Sample[] =>
  Array.from({ length: 12 }, (_, round) => ({
    bytes: 60 * 1024 * 1024 + round * growth + (round % 2) * 100_000,
    handles: handles(round),
  }));

describe('a day lived again and again', () => {
  // What fills caches is over after about sixteen days.
  it('leaves memory flat, no handle and no error that nobody caught', {
    timeout: 600_000,
  }, async () => {
    const { code, lines } = await soak('--rounds', '20');
    expect(lines.at(-1), lines.join('\n')).toBe('found 0');
    expect(code).toBe(0);
  });

  it('fails with planted faults, and names each', { timeout: 600_000 }, async () => {
    const { code, lines } = await soak('--rounds', '6', '--seed', 'every');
    const said = lines.join('\n');
    expect(said).toMatch(/memory grows by \d+ KiB in a round/);
    expect(said).toMatch(/Timeout: \d+ at most, then \d+ at least/);
    expect(said).toMatch(/nobody caught: Error: nobody waits for this/);
    expect(lines.at(-1)).toBe('found 3');
    expect(code).toBe(1);
  });
});

describe('how a run is judged', () => {
  it('memory that grows by less than the bound is flat, whatever single rounds do', () => {
    expect(faultsOf(rounds(FLAT_BYTES / 2), [])).toEqual([]);
    expect(faultsOf(rounds(FLAT_BYTES * 2), [])).toEqual(['memory grows by 2048 KiB in a round']);
    expect(slopeOf([1, 2, 3, 900, 5, 6, 7])).toBe(1);
    expect(slopeOf([1])).toBe(0);
  });

  it('handles that come and go are no leak, those that stay are', () => {
    expect(
      faultsOf(
        rounds(0, (round) => ({ TCPSocketWrap: round % 3 })),
        [],
      ),
    ).toEqual([]);
    expect(
      faultsOf(
        rounds(0, (round) => ({ Timeout: round })),
        [],
      ),
    ).toEqual(['Timeout: 7 at most, then 8 at least']);
  });

  it('an error that nobody caught is a fault', () => {
    expect(faultsOf(rounds(0), ['Error: lost'])).toEqual(['nobody caught: Error: lost']);
  });
});
