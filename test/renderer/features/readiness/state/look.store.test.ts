import { describe, expect, it } from 'vitest';
import { allToggled } from '../../../../../renderer/features/readiness/state/look.store.ts';

describe('selecting everyone shown', () => {
  const mobile = ['Ann', 'Bob'];
  const greensboro = ['Cosmo', 'Rhea'];

  it('adds to those who were ticked before and are hidden now', () => {
    expect([...allToggled(new Set(mobile), greensboro)]).toEqual([...mobile, ...greensboro]);
  });

  it('adds those who are missing when some of those shown are ticked already', () => {
    expect([...allToggled(new Set(['Ann', 'Rhea']), greensboro)]).toEqual(['Ann', 'Rhea', 'Cosmo']);
  });

  it('takes away, the second time, only those shown', () => {
    expect([...allToggled(new Set([...mobile, ...greensboro]), greensboro)]).toEqual(mobile);
  });
});
