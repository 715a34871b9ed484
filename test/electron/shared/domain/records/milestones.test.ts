import { describe, expect, it } from 'vitest';
import {
  burnUp,
  type Milestones,
} from '../../../../../electron/shared/domain/records/milestones.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const person = (personId: string, more: object = {}): Milestones => ({
  type: 'person',
  personId,
  ...more,
});
const account = (
  personId: string,
  joined: string,
  more: { canFile?: number; left?: number } = {},
): Milestones => ({
  type: 'account',
  personId,
  courtId: 'alnb',
  joined: at(joined),
  ...more,
});
const TODAY = '2026-04-01';
const points = (...milestones: Milestones[]) =>
  burnUp(milestones, dayOf, TODAY).map(({ on, accounts, canFile }) => [on, accounts, canFile]);

describe('the firm over time', () => {
  it('grows with each court somebody files in, and burns up as they can', () => {
    expect(
      points(
        person('a'),
        person('b'),
        account('a', '2026-01-05', { canFile: at('2026-02-01') }),
        account('a', '2026-01-05'),
        account('b', '2026-01-20', { canFile: at('2026-02-01') }),
      ),
    ).toEqual([
      ['2026-01-05', 2, 0],
      ['2026-01-20', 3, 0],
      ['2026-02-01', 3, 2],
      [TODAY, 3, 2],
    ]);
  });

  it('counts someone who left until the day they left, and a court until it was left', () => {
    expect(
      points(
        person('a', { gone: at('2026-03-01') }),
        account('a', '2026-01-05', { canFile: at('2026-02-01') }),
        person('b'),
        account('b', '2026-01-05', { left: at('2026-04-01') }),
      ),
    ).toEqual([
      ['2026-01-05', 2, 0],
      ['2026-02-01', 2, 1],
      ['2026-03-01', 1, 0],
      [TODAY, 0, 0],
    ]);
  });

  it('is empty for a firm that has recorded nothing', () => {
    expect(points()).toEqual([]);
  });
});
