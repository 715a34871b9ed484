import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../electron/shared/domain/person.ts';
import { RosterIndex } from '../../../../electron/shared/domain/roster-match.ts';
import {
  previewRoster,
  type RosterDecision,
  type RosterVerdict,
} from '../../../../electron/shared/domain/roster-preview.ts';
import { courtNames, courtReader } from '../../../../electron/shared/domain/roster-words.ts';
import { directory } from '../../../assets/shipped.ts';
import { somePerson } from '../../../support/people.ts';

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
    const verdicts = preview(
      [
        ['A. Ashgrove', 'ANN@firm.example', ''],
        ['Ashgrove, Ann', '', 'asb 1234x'],
        ['Somebody Else', 'else@firm.example', '0ASB1234X'],
      ],
      [ann],
    );
    expect(statuses(verdicts)).toEqual(['ask', 'ask', 'ready']);
    expect(verdicts[0]).toMatchObject({
      match: { in: 'roster', by: 'email', name: 'Ann Ashgrove' },
    });
    expect(verdicts[1]).toMatchObject({ match: { in: 'roster', by: 'bar-number' } });
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
