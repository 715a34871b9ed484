import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openBoardCache } from '../../../../../electron/adapters/records/spare/board-cache.ts';
import { openExportedDates } from '../../../../../electron/adapters/records/spare/exported-dates.ts';
import { openReminderLedger } from '../../../../../electron/adapters/records/spare/reminder-ledger.ts';
import { newFolder } from '../../../../support/records.ts';

const rows = (...names: string[]) =>
  names.map((name) => ({ id: name, sort: name, text: `row of ${name}` }));
const quiet = () => {};

describe('the cache of the board', () => {
  it('gives rows back in order, in pieces, after the app was closed', () => {
    const folder = newFolder();
    const first = openBoardCache(folder, quiet);
    first.put(rows('c', 'a', 'b'), []);
    first.setHead('head');
    first.close();
    const again = openBoardCache(folder, quiet);
    expect(again.head()).toBe('head');
    expect(again.rows('', 2)).toEqual(['row of a', 'row of b']);
    expect(again.rows('b', 2)).toEqual(['row of c']);
    again.close();
  });

  it('has no head while rows are being replaced, so that half a board is never taken for a whole one', () => {
    const cache = openBoardCache(newFolder(), quiet);
    cache.put(rows('a', 'b'), []);
    cache.setHead('head');
    cache.put([{ id: 'a', sort: 'z', text: 'new' }], ['b']);
    expect(cache.head()).toBeUndefined();
    expect(cache.rows('', 9)).toEqual(['new']);
    cache.clear();
    expect(cache.rows('', 9)).toEqual([]);
    cache.close();
  });

  it('is emptied so that nobody is left in a corner of its file', () => {
    const folder = newFolder();
    const cache = openBoardCache(folder, quiet);
    cache.put(rows('Paula Plainview', 'Quentin Quiet'), []);
    cache.put([], ['Paula Plainview']);
    cache.clear();
    cache.put(rows('New beginning'), []);
    cache.close();
    expect(readFileSync(join(folder, 'board.db'), 'latin1')).not.toMatch(/Plainview|Quiet/);
  });

  it('F9: throws a file away that can’t be read, for it holds nothing that is not in the records', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'board.db'), 'not a database\n'.repeat(100));
    const said: string[] = [];
    const cache = openBoardCache(folder, (what) => said.push(what));
    expect(cache.head()).toBeUndefined();
    cache.put(rows('a'), []);
    expect(cache.rows('', 9)).toHaveLength(1);
    expect(said).toHaveLength(1);
    cache.close();
  });

  it('F9: is replaced when the damage shows later, and has no head until it is complete again', () => {
    const folder = newFolder();
    const first = openBoardCache(folder, quiet);
    first.put(rows('a', 'b'), []);
    first.setHead('head');
    first.close();
    const db = new DatabaseSync(join(folder, 'board.db'));
    db.exec("UPDATE board SET text = 'row of z' WHERE id = 'b'");
    db.close();
    const said: string[] = [];
    const cache = openBoardCache(folder, (what) => said.push(what));
    expect(cache.head()).toBe('head');
    expect(cache.rows('', 9)).toBeUndefined();
    expect(cache.head()).toBeUndefined();
    cache.put(rows('a', 'b'), []);
    cache.setHead('again');
    expect(cache.head()).toBe('again');
    expect(said).toEqual(['the cached board was damaged and is replaced']);
    cache.close();
  });

  it('keeps the board in memory where no file can be made', () => {
    const cache = openBoardCache('/dev/null/nowhere', quiet);
    cache.put(rows('a'), []);
    expect(cache.rows('', 9)).toEqual(['row of a']);
    cache.close();
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

  it('replaces a damaged file, and reminds again rather than never', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'reminders.db'), 'not a database\n'.repeat(100));
    const said: string[] = [];
    const ledger = openReminderLedger(folder, (what) => said.push(what));
    expect(ledger.tell([{ key: 'a', stage: 1 }], '2026-11-23')).toBe(true);
    expect([...ledger.unseen()]).toEqual(['a']);
    ledger.close();
    expect(said).toEqual(['the ledger of reminders was damaged and is replaced']);
  });

  it('replaces a file whose damage shows later', () => {
    const folder = newFolder();
    const ledger = openReminderLedger(folder, quiet);
    ledger.tell([{ key: 'a', stage: 1 }], '2026-11-23');
    const db = new DatabaseSync(join(folder, 'reminders.db'));
    db.exec("UPDATE told_on SET day = 'no day'");
    db.close();
    expect(ledger.told().size).toBe(0);
    expect(ledger.tell([{ key: 'b', stage: 1 }], '2026-11-23')).toBe(true);
    expect([...ledger.told().keys()]).toEqual(['b']);
    ledger.close();
  });

  it('shows no notification where no file can be used', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'reminders.db'));
    const ledger = openReminderLedger(folder, quiet);
    expect(ledger.tell([{ key: 'a', stage: 1 }], '2026-11-23')).toBe(false);
    expect([ledger.unseen().size, ledger.told().size]).toEqual([0, 0]);
    ledger.markSeen();
    ledger.snooze(undefined);
    ledger.close();
  });
});

describe('the list of dates in calendar files', () => {
  it('is emptied so that nobody is left in a corner of its file', () => {
    const folder = newFolder();
    const dates = openExportedDates(folder, quiet);
    dates.note('everybody', [
      { uid: 'one', date: '2026-12-01', summary: 'Renewal of Paula Plainview' },
    ]);
    dates.clear();
    expect(dates.of('everybody')).toEqual([]);
    dates.close();
    expect(readFileSync(join(folder, 'calendars.db'), 'latin1')).not.toContain('Plainview');
  });
});
