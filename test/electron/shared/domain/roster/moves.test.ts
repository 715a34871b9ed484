import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../../electron/shared/domain/roster/judge.ts';
import {
  corrected,
  decided,
  withHeadingRow,
  withMapping,
} from '../../../../../electron/shared/domain/roster/moves.ts';
import { textReader } from '../../../../../electron/shared/domain/roster/row-text.ts';
import { somePerson } from '../../../../support/people.ts';
import { draftOf, judged, statusesOf } from '../../../../support/roster-draft.ts';
import { good } from '../../../../support/services.ts';

const FILE = 'Firm roster,\nName,Role\nAnn,astronaut\nBob,attorney\n';
const COLUMNS = { defaultRole: 'attorney', standing: 'has-filed' } as const;
const inRow = { field: 'role', value: 'staff', reach: 'row' } as const;

describe('another heading row', () => {
  it('gives the table below it, with columns guessed again and no correction or decision left', async () => {
    const first = judged(draftOf(FILE));
    const changed = await good(corrected(first, { ...inRow, row: 0 }));
    const before = decided(judged(changed), { rows: [1], decision: 'skip' });
    const below = await good(withHeadingRow(judged(before), { row: 2 }));
    expect(below).toMatchObject({ headingRow: 2, mapping: ['ignored', 'ignored'] });
    expect([below.corrections.size, below.decisions.size]).toEqual([0, 0]);
    expect(below.table.rows).toEqual([['Bob', 'attorney']]);
    const back = judged(await good(withHeadingRow(judged(below), { row: 1 })));
    expect(statusesOf(back.verdicts)).toEqual(['problem', 'ready']);
  });

  it('is refused where nothing is below it', () => {
    const roster = judged(draftOf(FILE));
    for (const row of [3, 9]) {
      expect(withHeadingRow(roster, { row })).toMatchObject({ failure: { code: 'bad-request' } });
    }
  });

  it('keeps who the people are taken for', async () => {
    const roster = judged(draftOf(FILE));
    const columns = { defaultRole: 'trustee', standing: 'new-to-court' } as const;
    const mapped = await good(withMapping(roster, { ...columns, mapping: ['name', 'ignored'] }));
    const moved = await good(withHeadingRow(judged(mapped), { row: 0 }));
    expect(moved).toMatchObject({ standing: 'new-to-court', reading: { defaultRole: 'trustee' } });
  });
});

describe('columns that a person sets', () => {
  it('are read as set, with corrections still in place', async () => {
    const roster = judged(draftOf(FILE));
    const changed = await good(corrected(roster, { ...inRow, row: 0 }));
    const mapping = ['name', 'office'] as const;
    const asked = { ...COLUMNS, mapping: [...mapping] };
    const mapped = await good(withMapping(judged(changed), asked));
    expect(mapped).toMatchObject({ mapping, isMappingChosen: true });
    expect(mapped.rows).toMatchObject([
      { entry: { draft: { office: 'astronaut' } } },
      { entry: { draft: { office: 'attorney' } } },
    ]);
    const back = await good(withMapping(judged(mapped), { ...COLUMNS, mapping: ['name', 'role'] }));
    expect(statusesOf(judged(back).verdicts)).toEqual(['ready', 'ready']);
  });

  it('are refused where they are too many or too few', () => {
    for (const mapping of [
      ['name' as const],
      ['name' as const, 'role' as const, 'email' as const],
    ]) {
      expect(withMapping(judged(draftOf(FILE)), { ...COLUMNS, mapping })).toMatchObject({
        failure: { code: 'bad-request' },
      });
    }
  });
});

describe('a correction', () => {
  it('is read in place of what is in the file, which stays as it is', async () => {
    const roster = judged(draftOf(FILE));
    const draft = await good(corrected(roster, { ...inRow, row: 0 }));
    expect(statusesOf(judged(draft).verdicts)).toEqual(['ready', 'ready']);
    expect(draft.table).toBe(roster.draft.table);
    const textOf = textReader(draft.table.rows, draft.mapping, draft.corrections);
    expect([textOf(0, 'role'), textOf(1, 'role')]).toEqual(['staff', 'attorney']);
    expect(draft.rows[1]).toBe(roster.draft.rows[1]);
  });

  it('leaves the draft it was made on as it was', async () => {
    const roster = judged(draftOf(FILE));
    const once = judged(await good(corrected(roster, { ...inRow, row: 0 })));
    await good(corrected(once, { ...inRow, row: 0, value: 'pilot' }));
    expect(statusesOf(judged(roster.draft).verdicts)).toEqual(['problem', 'ready']);
    expect(statusesOf(judged(once.draft).verdicts)).toEqual(['ready', 'ready']);
    expect(roster.draft.corrections.size).toBe(0);
    expect(once.draft.corrections.get(0)?.get('role')).toBe('staff');
  });

  it('is judged with everything that depends on it', async () => {
    const same = 'Name,E-mail,Bar number\nAnn,same@firm.example,\nBob,same@firm.example,\n';
    const roster = judged(draftOf(same));
    expect(statusesOf(roster.verdicts)).toEqual(['ready', 'ask']);
    const email = { row: 0, field: 'email', value: 'ann@firm.example', reach: 'row' } as const;
    const draft = await good(corrected(roster, email));
    expect(statusesOf(judged(draft).verdicts)).toEqual(['ready', 'ready']);
  });

  it('solves the last name where first and last name have a column each', async () => {
    const roster = judged(draftOf('First name,Last name,Email\nAnn,,a@f.example\n,,b@f.example\n'));
    const name = { row: 1, field: 'lastName', value: 'Birch', reach: 'row' } as const;
    const draft = await good(corrected(roster, name));
    expect(countsOf(judged(draft))).toMatchObject({ ready: 2 });
  });

  it('is refused past the last row', () => {
    expect(corrected(judged(draftOf(FILE)), { ...inRow, row: 2 })).toMatchObject({
      failure: { code: 'bad-request' },
    });
  });
});

describe('a decision', () => {
  const people = ['ann', 'bob'].map((name) => somePerson({ name, email: `${name}@firm.example` }));
  const text = 'Name,E-mail\nAnn,ann@firm.example\nBob,bob@firm.example\nCleo,cleo@firm.example\n';

  it('may be made for all rows that ask, and for no other', () => {
    const roster = judged(draftOf(text), people);
    const draft = decided(roster, { rows: 'all-that-ask', decision: 'update' });
    expect([...draft.decisions.keys()]).toEqual([0, 1]);
    expect(judged(draft, people).verdicts).toMatchObject([
      { act: 'update' },
      { act: 'update' },
      { act: 'add' },
    ]);
  });

  it('can be taken back', () => {
    const roster = judged(draftOf(text), people);
    const skipped = decided(roster, { rows: [0, 2], decision: 'skip' });
    expect(statusesOf(judged(skipped, people).verdicts)).toEqual(['skipped', 'ask', 'skipped']);
    const back = decided(judged(skipped, people), { rows: [2], decision: 'undecided' });
    expect(statusesOf(judged(back, people).verdicts)).toEqual(['skipped', 'ask', 'ready']);
    expect(skipped.decisions.size).toBe(2);
  });
});
