import { describe, expect, it } from 'vitest';
import { mostHadFirst } from '../../../../../renderer/features/readiness/bulk/use-recordable-steps.ts';

const offer = (count: number, ...ids: string[]) => ({
  count,
  steps: ids.map((id) => ({ id, title: `${id} as ${count} have it` })),
});
const idsOf = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

describe('the steps offered for many', () => {
  it('begin with those that most of the people have, in the order of their checklist', () => {
    const steps = mostHadFirst([
      offer(20, 'training', 'account', 'menus'),
      offer(12, 'fee', 'account', 'menus'),
      offer(9, 'fee', 'account'),
    ]);
    expect(idsOf(steps)).toEqual(['account', 'menus', 'fee', 'training']);
  });

  it('come once each, under the title of the commonest checklist', () => {
    expect(mostHadFirst([offer(3, 'account'), offer(1, 'account')])).toEqual([
      { id: 'account', title: 'account as 3 have it' },
    ]);
  });

  it('are none where nobody has a checklist', () => {
    expect(mostHadFirst([])).toEqual([]);
  });
});
