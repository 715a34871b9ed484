import type {
  Clock,
  CourtBook,
  Csv,
  FileDialogs,
  FileMark,
  Ids,
  Records,
  SecretFiles,
  Words,
} from '../ports.ts';
import type { Services } from '../shared/contract/contract.ts';
import type { News } from '../shared/contract/events.ts';
import { csvText } from '../shared/domain/csv-text.ts';
import { textIn } from '../shared/domain/file-encoding.ts';
import { IMPORT_MAX_BYTES, importText } from '../shared/domain/import-text.ts';
import { fail, ok, type Result } from '../shared/domain/result.ts';
import { courtNames, courtReader } from '../shared/domain/roster-words.ts';
import type { Acts } from './lib/acts.ts';
import { leftOutTable } from './lib/left-out-rows.ts';
import { localDay } from './lib/local-day.ts';
import {
  alikeRows,
  countsOf,
  judgeAgain,
  type OpenRoster,
  openRoster,
  problemsOfMapping,
  putHeadings,
} from './lib/open-roster.ts';
import { commitRoster } from './lib/roster-commit.ts';
import { headingChoices } from './lib/roster-table.ts';
import { pageOf, rowShower, shownRoster } from './lib/shown-roster.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'records'>;
  readonly dialogs: FileDialogs;
  readonly files: SecretFiles;
  readonly csv: Csv;
  readonly words: Words;
  readonly acts: Acts;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

/** A file as it was read, before anyone knows whether it is a roster. */
interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mark: FileMark | undefined;
}

/** People from a CSV file: read, shown row by row with what is wrong, mended, and recorded whole or not at all. One file at a time. */
export function rosterImportService(needs: Needs): Services['rosterImport'] {
  const { records, courts, files, dialogs, csv, words, clock, ids } = needs;
  let open: OpenRoster | undefined;
  /** A file whose letters could not be read; the person may say how it is written. */
  let unread: ReadFile | undefined;
  /** The commit under way; a stop ends it before anything is recorded. */
  let committing: string | undefined;

  const opened = (importId: string): Result<OpenRoster> =>
    open?.id === importId ? ok(open) : fail('import-not-open');

  async function read(file: ReadFile, text: Result<string>) {
    unread = text.ok || text.failure.code !== 'file-encoding-unknown' ? undefined : file;
    if (!text.ok) return text;
    const table = csv.table(text.value);
    if (!table.ok) return table;
    const reading = {
      courtsIn: courtReader(courtNames(await courts.records())),
      today: localDay(clock.now()),
      defaultRole: 'attorney' as const,
    };
    const { name: fileName, mark } = file;
    const roster = openRoster(
      { id: ids.newId(), fileName, mark, file: table.value, reading },
      records,
    );
    // A title and headings, and nobody below them.
    if (roster.table.rows.length === 0) return fail('csv-no-rows');
    open = roster;
    return ok(shownRoster(open));
  }

  return {
    async choose() {
      const path = await dialogs.chooseFile('roster');
      if (path === undefined) return ok({ isCancelled: true });
      const file = await files.read(path, IMPORT_MAX_BYTES);
      if (!file.ok) return file;
      const { bytes, mark } = file.value;
      return read({ name: path.split(/[\\/]/).at(-1) ?? '', bytes, mark }, importText(bytes));
    },

    read({ name, base64 }) {
      const bytes = Buffer.from(base64, 'base64');
      return read({ name, bytes, mark: undefined }, importText(bytes));
    },

    readAs({ encoding }) {
      if (!unread) return fail('import-not-open');
      return read(unread, textIn(unread.bytes, encoding));
    },

    headings({ importId, row }) {
      const roster = opened(importId);
      if (!roster.ok) return roster;
      if (!headingChoices(roster.value.file).some((choice) => choice.row === row))
        return fail('bad-request');
      putHeadings(roster.value, row, records);
      return ok(shownRoster(roster.value));
    },

    map({ importId, mapping, defaultRole, standing }) {
      const roster = opened(importId);
      if (!roster.ok) return roster;
      if (mapping.length !== roster.value.table.headings.length) return fail('bad-request');
      Object.assign(roster.value, {
        mapping,
        isMappingChosen: true,
        reading: { ...roster.value.reading, defaultRole },
        standing,
      });
      judgeAgain(roster.value, records);
      return ok(shownRoster(roster.value));
    },

    rows({ importId, status, from }) {
      const roster = opened(importId);
      if (!roster.ok) return roster;
      const show = rowShower(roster.value);
      return ok(pageOf(roster.value, status, from).flatMap(show));
    },

    rowsNow({ importId, rows }) {
      const roster = opened(importId);
      return roster.ok ? ok(rows.flatMap(rowShower(roster.value))) : roster;
    },

    fix({ importId, row, field, value, reach }) {
      const roster = opened(importId);
      if (!roster.ok) return roster;
      const { edits, table } = roster.value;
      if (row >= table.rows.length) return fail('bad-request');
      for (const one of reach === 'row' ? [row] : alikeRows(roster.value)(row, field)) {
        edits.set(one, (edits.get(one) ?? new Map()).set(field, value));
      }
      judgeAgain(roster.value, records);
      return ok({ counts: countsOf(roster.value) });
    },

    decide({ importId, rows, decision }) {
      const roster = opened(importId);
      if (!roster.ok) return roster;
      const { verdicts, decisions } = roster.value;
      const asking = verdicts.flatMap(({ status }, row) => (status === 'ask' ? [row] : []));
      for (const row of rows === 'all-that-ask' ? asking : rows) {
        if (decision === 'undecided') decisions.delete(row);
        else decisions.set(row, decision);
      }
      judgeAgain(roster.value, records);
      return ok({ counts: countsOf(roster.value) });
    },

    async saveLeftOut({ importId }) {
      const roster = opened(importId);
      if (!roster.ok) return roster;
      const table = leftOutTable(roster.value, words);
      if (table.rows.length === 0) return fail('export-nothing');
      const path = await dialogs.chooseWhereToSave('left-out', words.say('export.left-out-file'));
      if (path === undefined) return ok({ isCancelled: true });
      const text = csvText(table.header, table.rows);
      const written = await files.write(path, Buffer.from(text));
      return written.ok ? ok({ isCancelled: false, rows: table.rows.length }) : written;
    },

    async commit({ importId }) {
      const roster = opened(importId);
      if (!roster.ok) return roster;
      if (problemsOfMapping(roster.value).length > 0) return fail('roster-mapping');
      if (committing !== undefined) return fail('bad-request');
      committing = importId;
      try {
        return await commitRoster(roster.value, needs, () => committing !== importId);
      } finally {
        committing = undefined;
      }
    },

    stop() {
      committing = undefined;
      return ok({});
    },

    async deleteFile({ importId }) {
      const roster = opened(importId);
      if (!roster.ok) return roster;
      const { mark } = roster.value;
      if (!mark) return fail('import-not-open');
      const destroyed = await files.destroy(mark);
      if (destroyed.ok) open = undefined;
      return destroyed.ok ? ok({}) : destroyed;
    },

    drop({ importId }) {
      if (open?.id === importId) open = undefined;
      unread = undefined;
      return ok({});
    },
  };
}
