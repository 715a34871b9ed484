import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RosterDecision } from '../../../../../electron/shared/domain/roster/draft.ts';
import { somePerson } from '../../../../support/people.ts';
import { previewOf } from '../../../../support/roster-draft.ts';

describe('B17: whatever a roster repeats', () => {
  const ann = somePerson({
    name: 'Ann Ashgrove',
    email: 'ann@firm.example',
    barNumber: 'ASB-1234-X',
  });

  it('never has one person updated twice, whatever is decided', () => {
    const people = [
      ann,
      somePerson({ name: 'Bob', email: 'bob@firm.example', barNumber: 'B-2' }),
      somePerson({ name: 'Cleo', email: 'cleo@firm.example' }),
    ];
    const row = fc.tuple(
      fc.constantFrom('Ann', 'Bob', 'Cleo'),
      fc.constantFrom('', 'ann@firm.example', 'BOB@firm.example', 'cleo@firm.example'),
      fc.constantFrom('', 'ASB-1234-X', 'asb1234x', 'B-2', 'Z-9'),
      fc.constantFrom<RosterDecision | 'undecided'>('update', 'add', 'skip', 'undecided'),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const decisions = rows.flatMap(([, , , decision], index) =>
          decision === 'undecided' ? [] : [[index, decision] as const],
        );
        const cells = rows.map(([name, email, bar]) => [name, email, bar]);
        const updated = previewOf(cells, people, decisions).flatMap((verdict) =>
          verdict.status === 'ready' && verdict.act === 'update' ? [verdict.match.personId] : [],
        );
        expect(new Set(updated).size).toBe(updated.length);
      }),
    );
  });

  it('never leads to one address or bar number twice without a decision', () => {
    const cell = fc.constantFrom('', 'a@x.example', 'A@x.example', 'b@x.example');
    const bar = fc.constantFrom('', 'X-1', 'x1', 'Y-2');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('Ann', 'Bob'), cell, bar), { maxLength: 12 }),
        (rows) => {
          const ready = previewOf(rows).flatMap((verdict) =>
            verdict.status === 'ready' ? [verdict.entry.draft] : [],
          );
          const emails = ready.map(({ email }) => email.toLowerCase()).filter(Boolean);
          const bars = ready
            .map(({ barNumber }) => barNumber.toUpperCase().replace('-', ''))
            .filter(Boolean);
          expect(new Set(emails).size).toBe(emails.length);
          expect(new Set(bars).size).toBe(bars.length);
        },
      ),
    );
  });
});
