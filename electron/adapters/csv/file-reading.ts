import type {
  ExportGiven,
  FileReading,
  ReadExport,
  ReadRoster,
  RosterGiven,
} from '../../ports/files.ts';
import { fail, type Result } from '../../shared/domain/values/result.ts';
import { ReadingThreads, type ThreadsOptions, threadCode } from '../threads.ts';

/** What the thread is to read (worker.ts). */
export type FileOrder =
  | { readonly what: 'roster'; readonly text: string; readonly given: RosterGiven }
  | { readonly what: 'workbook'; readonly bytes: Uint8Array }
  | { readonly what: 'export'; readonly content: string | Uint8Array; readonly given: ExportGiven };

/** Many times what the largest roster takes. */
const LIMIT_MS = 60_000;

/** Reads files in threads, one for each file that is being read. */
export function fileReading(options: Partial<ThreadsOptions> = {}): FileReading {
  const all = { code: threadCode(import.meta.url, 'file-reading'), limit: LIMIT_MS, ...options };
  const rosters = new ReadingThreads<FileOrder, Result<ReadRoster>>(all);
  const workbooks = new ReadingThreads<FileOrder, Result<string>>(all);
  // SECURITY: what a thread saw of an export goes with the thread.
  const exported = new ReadingThreads<FileOrder, Result<ReadExport>>({ ...all, isKept: false });
  return {
    roster: async (text, given) =>
      orTooSlow(await rosters.carryOut({ what: 'roster', text, given })),
    workbook: async (bytes) => orTooSlow(await workbooks.carryOut({ what: 'workbook', bytes })),
    export: async (content, given) =>
      orTooSlow(await exported.carryOut({ what: 'export', content, given })),
  };
}

function orTooSlow<T>(read: Result<T> | 'given-up'): Result<T> {
  return read === 'given-up' ? fail('file-too-slow') : read;
}
