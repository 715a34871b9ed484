import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../../electron/shared/domain/people/person.ts';
import { RosterIndex } from '../../../../../electron/shared/domain/roster/match.ts';
import {
  previewRoster,
  type RosterDecision,
  type RosterVerdict,
} from '../../../../../electron/shared/domain/roster/preview.ts';
import { courtNames, courtReader } from '../../../../../electron/shared/domain/roster/words.ts';
import { directory } from '../../../../assets/shipped.ts';
import { somePerson } from '../../../../support/people.ts';

const reading = {
  courtsIn: courtReader(courtNames(directory.courts)),
  today: '2026-11-23',
  defaultRole: 'attorney' as const,
};

/** What becomes of rows of name, e-mail and bar number. */
function preview(
  rows: readonly (readonly string[])[],
  people: readonly Person[] = [],
  decisions: readonly (readonly [number, RosterDecision])[] = [],
): readonly RosterVerdict[] {
  return previewRoster({
    rows,
    lines: rows.map((_, row) => row + 2),
    mapping: ['name', 'email', 'barNumber'],
    edits: new Map(),
    decisions: new Map(decisions),
    roster: new RosterIndex(people),
    reading,
  });
}
const statuses = (verdicts: readonly RosterVerdict[]) => verdicts.map(({ status }) => status);

describe('duplicates in a roster (B17)', () => {
  const ann = somePerson({
    name: 'Ann Ashgrove',
    email: 'ann@firm.example',
    barNumber: 'ASB-1234-X',
  });

  it('are asked about when bar number or e-mail is known, however it is written', () => {
    const verdictOf = (...row: readonly string[]) => preview([row], [ann])[0];
    expect(verdictOf('A. Ashgrove', 'ANN@firm.example', '')).toMatchObject({
      status: 'ask',
      match: { in: 'roster', by: 'email', name: 'Ann Ashgrove' },
    });
    expect(verdictOf('Ashgrove, Ann', '', 'asb 1234x')).toMatchObject({
      status: 'ask',
      match: { in: 'roster', by: 'bar-number' },
    });
    expect(verdictOf('Somebody Else', 'else@firm.example', '0ASB1234X')?.status).toBe('ready');
  });

  it('are asked about by name whichever part of it comes first', () => {
    const [verdict] = preview([['Ashgrove, Ann', '', '']], [ann]);
    expect(verdict).toMatchObject({ status: 'ask', match: { by: 'name', name: 'Ann Ashgrove' } });
  });

  it('are never made of what stands where a bar number would: it is nobody’s', () => {
    for (const nobodys of ['N/A', 'n.a.', '-', 'none', 'Pending', 'TBD', '0', '000', '##', 'xxx']) {
      const known = { ...ann, barNumber: nobodys };
      const verdicts = preview(
        [
          ['Bob Birch', 'bob@firm.example', nobodys],
          ['Cleo Marchbanks', '', nobodys],
          ['Cleo Marchbanks', '', nobodys],
        ],
        [known],
      );
      expect(statuses(verdicts)).toEqual(['ready', 'ready', 'ask']);
      expect(verdicts[0]).toMatchObject({
        entry: { draft: { barNumber: '' }, notABarNumber: nobodys },
      });
      // Nothing but the name is left to tell them apart, so a person is asked.
      expect(verdicts[2]).toMatchObject({ match: { in: 'file', by: 'name' } });
    }
  });

  it('are never made of a name alone: two people may have one name', () => {
    const verdicts = preview(
      [
        ['Ann Ashgrove', 'other@firm.example', 'Z-1'],
        ['Ann Ashgrove', 'third@firm.example', 'Z-2'],
      ],
      [ann],
    );
    expect(statuses(verdicts)).toEqual(['ready', 'ready']);
  });

  it('are asked about by name where nothing else tells two people apart', () => {
    const verdicts = preview([['ann  ashgrove', '', '']], [ann]);
    expect(verdicts[0]).toMatchObject({ status: 'ask', match: { by: 'name' } });
    const decided = preview([['Ann Ashgrove', '', '']], [ann], [[0, 'update']]);
    expect(statuses(decided)).toEqual(['ask']);
    expect(statuses(preview([['Ann Ashgrove', '', '']], [ann], [[0, 'add']]))).toEqual(['ready']);
  });

  it('within the file are asked about from the second on', () => {
    const verdicts = preview([
      ['Ann', 'ann@firm.example', ''],
      ['Ann A.', 'ann@firm.example', ''],
    ]);
    expect(statuses(verdicts)).toEqual(['ready', 'ask']);
    expect(verdicts[1]).toMatchObject({ match: { in: 'file', line: 2, by: 'email' } });
  });

  it('fill in about one person once: a second row for them repeats the first, by whatever it is found', () => {
    const known = { ...ann, email: 'ann@firm.example' };
    const both = [
      [0, 'update'],
      [1, 'update'],
    ] as const;
    for (const second of [
      ['Ann Ashgrove', '', 'ASB-1234-X'],
      ['Ann Ashgrove', 'ann@firm.example', ''],
    ]) {
      const rows = [['Ann Ashgrove', '', 'ASB-1234-X'], second];
      const verdicts = preview(rows, [known], both);
      expect(statuses(verdicts)).toEqual(['ready', 'ask']);
      expect(verdicts[1]).toMatchObject({ match: { in: 'file', line: 2, name: 'Ann Ashgrove' } });
      // Undecided, it is the same question; without the first row it is about the roster again.
      expect(preview(rows, [known])[1]).toMatchObject({ match: { in: 'file', line: 2 } });
      expect(preview(rows, [known], [[0, 'skip']])[1]).toMatchObject({ match: { in: 'roster' } });
    }
  });

  it('never have one person updated twice, whatever is decided', () => {
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
        const updated = preview(cells, people, decisions).flatMap((verdict) =>
          verdict.status === 'ready' && verdict.act === 'update' ? [verdict.match.personId] : [],
        );
        expect(new Set(updated).size).toBe(updated.length);
      }),
    );
  });

  it('that point to two people can’t be taken for either', () => {
    const bob = somePerson({ name: 'Bob', email: 'bob@firm.example' });
    const row = ['Ann', 'bob@firm.example', 'ASB1234X'];
    expect(statuses(preview([row], [ann, bob], [[0, 'update']]))).toEqual(['ask']);
  });

  it('are nobody of the practice firm', () => {
    const invented = { ...ann, isPractice: true };
    expect(statuses(preview([['Ann', 'ann@firm.example', '']], [invented]))).toEqual(['ready']);
  });

  it('are filled in, added or left out as a person decides', () => {
    const row = ['Ann', 'ann@firm.example', ''];
    expect(preview([row], [ann], [[0, 'update']])[0]).toMatchObject({
      status: 'ready',
      act: 'update',
    });
    expect(preview([row], [ann], [[0, 'add']])[0]).toMatchObject({ status: 'ready', act: 'add' });
    expect(preview([row], [ann], [[0, 'skip']])[0]).toEqual({ status: 'skipped' });
  });

  it('never lead to one address or bar number twice without somebody’s word', () => {
    const cell = fc.constantFrom('', 'a@x.example', 'A@x.example', 'b@x.example');
    const bar = fc.constantFrom('', 'X-1', 'x1', 'Y-2');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('Ann', 'Bob'), cell, bar), { maxLength: 12 }),
        (rows) => {
          const ready = preview(rows).flatMap((verdict) =>
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

describe('a row with more cells than there are headings', () => {
  it('is never taken: a comma that nobody quoted has moved every cell after it', () => {
    const verdicts = preview([
      ['Doe', ' Jane', 'jane@firm.example', 'B-1'],
      ['Doe', ' Jane', '', ''],
      ['Doe, Jane', 'jane@firm.example', 'B-1'],
      ['Doe'],
    ]);
    expect(statuses(verdicts)).toEqual(['problem', 'problem', 'ready', 'ready']);
    expect(verdicts[0]).toMatchObject({
      problems: [{ field: 'row', code: 'roster-row-too-long' }],
    });
  });
});

describe('mending a row in the preview', () => {
  it('judges what was typed instead of what is in the file, and everything that hangs on it', () => {
    const question = {
      rows: [
        ['Ann', 'same@firm.example', ''],
        ['Bob', 'same@firm.example', ''],
      ],
      lines: [2, 3],
      mapping: ['name' as const, 'email' as const, 'barNumber' as const],
      decisions: new Map(),
      roster: new RosterIndex(),
      reading,
    };
    expect(statuses(previewRoster({ ...question, edits: new Map() }))).toEqual(['ready', 'ask']);
    const edits = new Map([[0, new Map([['email' as const, 'ann@firm.example']])]]);
    expect(statuses(previewRoster({ ...question, edits }))).toEqual(['ready', 'ready']);
  });
});
