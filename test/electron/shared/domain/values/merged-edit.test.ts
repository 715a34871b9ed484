import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overNewerFacts } from '../../../../../electron/shared/domain/values/merged-edit.ts';

const PAULA = { name: 'Paula Plainview', office: 'Birmingham', email: 'paula@firm.example' };

describe('an edit over facts that somebody else changed meanwhile', () => {
  it('keeps their change of a field that was left alone', () => {
    const now = { ...PAULA, email: 'new@firm.example' };
    const typed = { ...PAULA, office: 'Mobile' };
    expect(overNewerFacts({ was: PAULA, typed, now })).toMatchObject({
      ok: true,
      value: { office: 'Mobile', email: 'new@firm.example' },
    });
  });

  it('is refused where both changed a field, and says what is recorded now', () => {
    const now = { name: 'Paula Plain', office: '', email: PAULA.email };
    const typed = { ...PAULA, name: 'Paula View', office: 'Mobile' };
    expect(overNewerFacts({ was: PAULA, typed, now })).toMatchObject({
      ok: false,
      failure: {
        problems: [
          { field: 'name', code: 'changed-meanwhile', values: { now: 'Paula Plain' } },
          { field: 'office', code: 'emptied-meanwhile' },
        ],
      },
    });
  });

  it('counts once the newer fact was shown', () => {
    const now = { ...PAULA, office: 'Miami' };
    const typed = { ...PAULA, office: 'Mobile' };
    expect(overNewerFacts({ was: now, typed, now })).toEqual({ ok: true, value: typed });
  });

  it('never loses what either of the two recorded', () => {
    const facts = fc.record({
      name: fc.constantFrom('', 'a', 'b'),
      office: fc.constantFrom('', 'a', 'b'),
    });
    fc.assert(
      fc.property(facts, facts, facts, (was, typed, now) => {
        const merged = overNewerFacts({ was, typed, now });
        for (const field of ['name', 'office'] as const) {
          const [mine, theirs] = [typed[field] !== was[field], now[field] !== was[field]];
          const isClash = mine && theirs && typed[field] !== now[field];
          if (isClash) expect(merged.ok).toBe(false);
          else if (merged.ok) expect(merged.value[field]).toBe(mine ? typed[field] : now[field]);
        }
      }),
    );
  });
});
