import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import { sortKey } from '../../../../electron/shared/domain/board/order.ts';
import { withChanges } from '../../../../renderer/lib/stores/board-rows.ts';
import { boardRow } from '../../../support/board-rows.ts';

const byName = (rows: readonly BoardRow[]) =>
  rows.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

describe('rows that arrive', () => {
  it('take their place by name, without regard to case and accents', () => {
    const rows = [boardRow(1, { name: 'Anna' }), boardRow(2, { name: 'Clara' })];
    const whole = withChanges(
      rows,
      [boardRow(3, { name: 'émile' }), boardRow(4, { name: 'boris' })],
      [],
    );
    expect(whole.map(({ name }) => name)).toEqual(['Anna', 'boris', 'Clara', 'émile']);
  });

  it('replace what was known of a person, also under a new name', () => {
    const rows = [boardRow(1, { name: 'Anna' }), boardRow(2, { name: 'Clara' })];
    const whole = withChanges(rows, [boardRow(1, { name: 'Zoe' })], []);
    expect(whole.map(({ name }) => name)).toEqual(['Clara', 'Zoe']);
  });

  it('leave the rows of everyone else as they are, so that they need not be drawn again', () => {
    const rows = [boardRow(1, { name: 'Anna' }), boardRow(2, { name: 'Clara' })];
    expect(withChanges(rows, [boardRow(3)], [])[0]).toBe(rows[0]);
  });

  it('are whole and in order whatever came and went, as if read again', () => {
    const people = fc.uniqueArray(
      fc.record({ number: fc.integer({ min: 0, max: 30 }), name: fc.string({ maxLength: 6 }) }),
      { selector: ({ number }) => number, maxLength: 20 },
    );
    const gone = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 5 });
    fc.assert(
      fc.property(people, people, gone, (before, changed, left) => {
        const row = ({ number, name }: { number: number; name: string }) =>
          boardRow(number, { name });
        const away = new Set<string>(left.map((number) => boardRow(number).personId));
        const fresh = changed.map(row).filter(({ personId }) => !away.has(personId));
        const kept = before
          .map(row)
          .filter(({ personId }) => !away.has(personId))
          .filter(({ personId }) => !fresh.some((one) => one.personId === personId));
        const whole = withChanges(byName(before.map(row)), fresh, [...away]);
        expect(whole.map(sortKey)).toEqual(byName([...kept, ...fresh]).map(sortKey));
      }),
    );
  });
});
