import { describe, expect, it } from 'vitest';
import { keptInPlace } from '../../../renderer/lib/use-kept-open.ts';

const listed = (...ids: string[]) => ids.map((id) => ({ id }));
const open = new Set(['b']);
const all = keptInPlace([], listed('a', 'b', 'c'), open);

describe('a list with a form open at one of its entries', () => {
  it('keeps that one in its place when it is gone, and no other', () => {
    expect(keptInPlace(all, listed('c'), open)).toEqual([
      { one: { id: 'c' }, isGone: false },
      { one: { id: 'b' }, isGone: true },
    ]);
    expect(keptInPlace(all, listed('a', 'c'), open).map(({ one }) => one.id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('has it as before when it comes back, and not at all once it is closed', () => {
    const gone = keptInPlace(all, listed('a'), open);
    expect(keptInPlace(gone, listed('a', 'b'), open)).toEqual([
      { one: { id: 'a' }, isGone: false },
      { one: { id: 'b' }, isGone: false },
    ]);
    expect(keptInPlace(gone, listed('a'), new Set())).toEqual([
      { one: { id: 'a' }, isGone: false },
    ]);
  });
});
