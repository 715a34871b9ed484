import type { CourtBook } from '../../ports/courts.ts';
import type { Csv, FileMark } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { News } from '../../shared/contract/events.ts';
import { type FileEncoding, textIn } from '../../shared/domain/files/file-encoding.ts';
import { importText } from '../../shared/domain/files/import-text.ts';
import { canTellHeadings } from '../../shared/domain/roster/heading.ts';
import { courtNames, courtReader } from '../../shared/domain/roster/words.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import { localDay } from '../shared/local-day.ts';
import { openFiles } from './open-files.ts';
import { type OpenRoster, openRoster } from './open-roster.ts';
import { withoutPasswords } from './table.ts';

/** One for each of a few windows; more would be files that nobody looks at any more. */
const MAX_OPEN = 4;

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'records'>;
  readonly csv: Csv;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

/** A file as it came, before anyone knows whether it is a roster. */
export interface RosterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mark: FileMark | undefined;
}

/** What came of a file: a roster, or the question how its letters are written. */
export type RosterRead =
  | { readonly asks: 'nothing'; readonly roster: OpenRoster }
  | { readonly asks: 'encoding'; readonly importId: string };

/** The roster files that are open, a few at once, each in its own window or waiting for an answer there. */
export interface OpenRosters {
  get(importId: string): OpenRoster | undefined;
  read(file: RosterFile): Promise<Result<RosterRead>>;
  /** Reads a file that asked for its encoding. It may be tried in another one as long as that makes no table of it. */
  readAs(importId: string, encoding: FileEncoding): Promise<Result<RosterRead>>;
  close(importId: string): void;
}

/** Opens roster files, and tells which one was closed to make room for another. */
export function openRosters(needs: Needs): OpenRosters {
  const { records, courts, csv, clock, ids, tell } = needs;
  const closed = (importId: string) => tell({ kind: 'import-closed', importId });
  const rosters = openFiles<OpenRoster>(MAX_OPEN, closed);
  /** Files whose letters could not be read; somebody may say how they are written. */
  const unread = openFiles<RosterFile>(MAX_OPEN, closed);

  async function open(id: string, file: RosterFile, text: string): Promise<Result<RosterRead>> {
    const table = csv.table(text, canTellHeadings);
    if (!table.ok) return table;
    const reading = {
      courtsIn: courtReader(courtNames(await courts.records())),
      today: localDay(clock),
      defaultRole: 'attorney' as const,
    };
    const { name: fileName, mark } = file;
    const safe = withoutPasswords(table.value);
    const roster = openRoster({ id, fileName, mark, file: safe, reading }, records);
    // A title and headings, and nobody below them.
    if (roster.table.rows.length === 0) return fail('csv-no-rows');
    unread.close(id);
    rosters.open(id, roster);
    return ok({ asks: 'nothing', roster });
  }

  return {
    get: rosters.get,

    async read(file) {
      const id = ids.newId();
      const text = importText(file.bytes);
      if (text.ok) return open(id, file, text.value);
      if (text.failure.code !== 'file-encoding-unknown') return text;
      unread.open(id, file);
      return ok({ asks: 'encoding', importId: id });
    },

    async readAs(importId, encoding) {
      const file = unread.get(importId);
      if (!file) return fail('import-not-open');
      const text = textIn(file.bytes, encoding);
      return text.ok ? open(importId, file, text.value) : text;
    },

    close(importId) {
      rosters.close(importId);
      unread.close(importId);
    },
  };
}
