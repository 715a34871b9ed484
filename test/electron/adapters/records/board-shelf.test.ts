import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBoardShelf } from '../../../../electron/adapters/records/board-shelf.ts';
import { openReminderLedger } from '../../../../electron/adapters/records/reminder-ledger.ts';
import { newFolder } from '../../../support/records.ts';

const rows = (...names: string[]) =>
  names.map((name) => ({ id: name, sort: name, text: `row of ${name}` }));
const quiet = () => {};

describe('the shelf of the board', () => {
  it('gives rows back in order, in pieces, after the app was closed', () => {
    const folder = newFolder();
    const first = openBoardShelf(folder, quiet);
    first.put(rows('c', 'a', 'b'), []);
    first.setHead('head');
    first.close();
    const again = openBoardShelf(folder, quiet);
    expect(again.head()).toBe('head');
    expect(again.rows('', 2)).toEqual(['row of a', 'row of b']);
    expect(again.rows('b', 2)).toEqual(['row of c']);
    again.close();
  });

  it('has no head while rows are being replaced, so that half a board is never taken for a whole one', () => {
    const shelf = openBoardShelf(newFolder(), quiet);
    shelf.put(rows('a', 'b'), []);
    shelf.setHead('head');
    shelf.put([{ id: 'a', sort: 'z', text: 'new' }], ['b']);
    expect(shelf.head()).toBeUndefined();
    expect(shelf.rows('', 9)).toEqual(['new']);
    shelf.clear();
    expect(shelf.rows('', 9)).toEqual([]);
    shelf.close();
  });

  it('F9: throws a file away that can’t be read, for it holds nothing that is not in the records', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'board.db'), 'not a database\n'.repeat(100));
    const said: string[] = [];
    const shelf = openBoardShelf(folder, (what) => said.push(what));
    expect(shelf.head()).toBeUndefined();
    shelf.put(rows('a'), []);
    expect(shelf.rows('', 9)).toHaveLength(1);
    expect(said).toHaveLength(1);
    shelf.close();
  });

  it('keeps the board in memory where no file can be made', () => {
    const shelf = openBoardShelf('/dev/null/nowhere', quiet);
    shelf.put(rows('a'), []);
    expect(shelf.rows('', 9)).toEqual(['row of a']);
    shelf.close();
  });
});

describe('the ledger of reminders', () => {
  it('knows after a restart what was told and seen, and until when to be silent', () => {
    const folder = newFolder();
    const first = openReminderLedger(folder, quiet);
    expect(
      first.tell(
        [
          { key: 'a', stage: 7 },
          { key: 'b', stage: 3 },
        ],
        '2026-11-19',
      ),
    ).toBe(true);
    first.markSeen();
    first.tell([{ key: 'a', stage: 3 }], '2026-11-23');
    first.tell([{ key: 'a', stage: 1 }], '2026-11-25');
    first.snooze('2026-11-30T17:00:00.000Z');
    first.close();
    const again = openReminderLedger(folder, quiet);
    expect(again.told()).toEqual(
      new Map([
        [
          'a',
          new Map([
            [7, '2026-11-19'],
            [3, '2026-11-23'],
            [1, '2026-11-25'],
          ]),
        ],
        ['b', new Map([[3, '2026-11-19']])],
      ]),
    );
    expect([...again.unseen()]).toEqual(['a']);
    expect(again.snoozedUntil()).toBe('2026-11-30T17:00:00.000Z');
    again.snooze(undefined);
    expect(again.snoozedUntil()).toBeUndefined();
    again.close();
  });

  it('leaves a file alone that can’t be read, and tells nothing', () => {
    const folder = newFolder();
    const file = join(folder, 'reminders.db');
    writeFileSync(file, 'not a database\n'.repeat(100));
    const before = readFileSync(file);
    const said: string[] = [];
    const ledger = openReminderLedger(folder, (what) => said.push(what));
    expect(ledger.tell([{ key: 'a', stage: 1 }], '2026-11-23')).toBe(false);
    expect([ledger.unseen().size, ledger.told().size]).toEqual([0, 0]);
    ledger.markSeen();
    ledger.snooze(undefined);
    ledger.close();
    expect(said).toHaveLength(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
