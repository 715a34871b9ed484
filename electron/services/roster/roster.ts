import type { CourtBook } from '../../ports/courts.ts';
import type { Words } from '../../ports/desktop.ts';
import type { Csv, FileDialogs, Files } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import { csvText } from '../../shared/domain/files/csv-text.ts';
import { MAX_IMPORT_BYTES } from '../../shared/domain/files/import-text.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Acts } from '../shared/acts.ts';
import { chooseColumns, chooseHeadings, decideRows, lookAgain, mendField } from './changes.ts';
import { rosterCommits } from './commit.ts';
import { leftOutTable } from './left-out-rows.ts';
import { countsOf, type OpenRoster } from './open-roster.ts';
import { openRosters, type RosterRead } from './open-rosters.ts';
import { pageOf, rowShower, shownRoster } from './shown-roster.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'records'>;
  readonly dialogs: FileDialogs;
  readonly files: Files;
  readonly csv: Csv;
  readonly words: Words;
  readonly acts: Acts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

/** People from a CSV file: read, shown row by row with what is wrong, mended, and recorded whole or not at all. Several files may be open, one in each window. */
export function rosterImportService(needs: Needs): Services['rosterImport'] {
  const { records, files, dialogs, words } = needs;
  const rosters = openRosters(needs);
  const commits = rosterCommits(needs);

  /** Does something with the file a call names, if that is open still. */
  const inOpen =
    <A extends { readonly importId: string }, T>(act: (roster: OpenRoster, asked: A) => T) =>
    (asked: A) => {
      const roster = rosters.get(asked.importId);
      return roster ? act(roster, asked) : fail('import-not-open');
    };

  return {
    async choose() {
      const path = await dialogs.chooseFile('roster');
      if (path === undefined) return ok({ isCancelled: true });
      const file = await files.read(path, MAX_IMPORT_BYTES);
      if (!file.ok) return file;
      return shownRead(await rosters.read({ name: nameOf(path), ...file.value }));
    },

    async read({ name, base64 }) {
      const bytes = Buffer.from(base64, 'base64');
      return shownRead(await rosters.read({ name, bytes, mark: undefined }));
    },

    readAs: async ({ importId, encoding }) => shownRead(await rosters.readAs(importId, encoding)),

    reopen: inOpen((roster) => shown(lookAgain(roster, records))),

    headings: inOpen((roster, { row }) => shown(chooseHeadings(roster, row, records))),
    map: inOpen((roster, columns) => shown(chooseColumns(roster, columns, records))),

    rows: inOpen((roster, { status, from }) =>
      ok(pageOf(roster, status, from).flatMap(rowShower(roster))),
    ),
    rowsNow: inOpen((roster, { rows }) => ok(rows.flatMap(rowShower(roster)))),

    fix: inOpen((roster, mended) => counted(mendField(roster, mended, records))),
    decide: inOpen((roster, decided) => counted(decideRows(roster, decided, records))),

    saveLeftOut: inOpen(async (roster) => {
      const table = leftOutTable(roster, words);
      if (table.rows.length === 0) return fail('export-nothing');
      const path = await dialogs.chooseWhereToSave('left-out', words.say('export.left-out-file'));
      if (path === undefined) return ok({ isCancelled: true });
      const written = await files.write(path, Buffer.from(csvText(table.header, table.rows)));
      return written.ok ? ok({ isCancelled: false, rows: table.rows.length }) : written;
    }),

    commit: inOpen(commits.begin),
    stop({ importId }) {
      commits.stop(importId);
      return ok({});
    },

    deleteFile: inOpen(async ({ id, mark }) => {
      if (!mark) return fail('import-not-open');
      const destroyed = await files.destroy(mark);
      if (destroyed.ok) rosters.close(id);
      return destroyed.ok ? ok({}) : destroyed;
    }),

    drop({ importId }) {
      commits.stop(importId);
      rosters.close(importId);
      return ok({});
    },
  };
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? '';
}

function shownRead(read: Result<RosterRead>) {
  if (!read.ok) return read;
  const { value } = read;
  return value.asks === 'encoding'
    ? ok({ isCancelled: false as const, ...value })
    : shown(ok(value.roster));
}

function shown(roster: Result<OpenRoster>) {
  return roster.ok ? ok(shownRoster(roster.value)) : roster;
}

function counted(roster: Result<OpenRoster>) {
  return roster.ok ? ok({ counts: countsOf(roster.value) }) : roster;
}
