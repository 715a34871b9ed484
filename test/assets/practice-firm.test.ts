import { expect, it } from 'vitest';
import firm from '../../assets/practice-firm/firm.json' with { type: 'json' };
import { PEOPLE } from '../../electron/practice-court/invented/people.ts';
import { PracticeFirm } from '../../electron/shared/domain/practice-firm.ts';

const { people } = PracticeFirm.parse(firm);

it('the practice firm has forty people, each with a name of their own and no username for one', () => {
  expect(people).toHaveLength(40);
  expect(new Set(people.map(({ name }) => name)).size).toBe(40);
  expect(people.filter(({ name }) => !/^[A-Z]\S+ .*[A-Z]/.test(name))).toEqual([]);
});

it('someone who is also at the practice court has the same name there', () => {
  const names = new Map(PEOPLE.map(({ pacer }) => [pacer.username, [pacer.name]]));
  const both = people.filter(({ pacer }) => pacer.some(({ username }) => names.has(username)));
  expect(both.length).toBeGreaterThan(15);
  for (const { name, pacer } of both) {
    const there = pacer.flatMap(({ username }) => names.get(username) ?? []);
    // The firm's billing account is nobody's own; it stands with the person who looks after it.
    expect([...there, 'Frederick Field']).toContain(name);
  }
});
