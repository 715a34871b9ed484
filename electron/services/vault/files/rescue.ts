import type { CourtBook } from '../../../ports/courts.ts';
import type { FileDialogs, FileMark, FileReading, Files } from '../../../ports/files.ts';
import type { Clock } from '../../../ports/system.ts';
import type { Services } from '../../../shared/contract/contract.ts';
import { baseName } from '../../../shared/domain/files/base-name.ts';
import { textIn } from '../../../shared/domain/files/file-encoding.ts';
import { displayText, textWithBadBytes } from '../../../shared/domain/files/import-text.ts';
import {
  arePlain,
  exportText,
  isPacked,
  MAX_PACKED_BYTES,
} from '../../../shared/domain/rescue/export-text.ts';
import { formatByName } from '../../../shared/domain/rescue/programs.ts';
import { type RescueRow, withEncodingChosen } from '../../../shared/domain/rescue/rows.ts';
import { fail, ok, type Result } from '../../../shared/domain/values/result.ts';
import { heldImport } from './held-import.ts';
import { commitRescue, type RescueCommitNeeds } from './rescue-commit.ts';
import { courtsByHost, rescuePreview } from './rescue-preview.ts';

interface Needs extends RescueCommitNeeds {
  readonly courts: Pick<CourtBook, 'records'>;
  readonly dialogs: Pick<FileDialogs, 'chooseFile'>;
  readonly files: Files;
  readonly reading: Pick<FileReading, 'export'>;
  readonly clock: Clock;
}

/** An export as it was chosen or dropped. Only one that the app opened itself has a mark. */
interface ExportFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mark: FileMark | undefined;
}

/** What is read in the thread: a text, or a packed file. */
type Content = Parameters<FileReading['export']>[0];

/** What becomes of the rows once they are read. */
type Judging = (rows: readonly RescueRow[]) => readonly RescueRow[];

/** The rescue import, and a way to make it forget what it holds. */
export interface RescueService {
  readonly service: Services['rescue'];
  forget(): void;
}

/**
 * Saves court logins from a browser's or password manager's export, before the court moves and the browser's copy
 * becomes useless. Court rows stay in memory until a person decides. All others are counted and dropped at once.
 */
export function rescueService(needs: Needs): RescueService {
  const held = heldImport<readonly RescueRow[]>(needs.clock, needs.ids);
  /** The export file the app opened. Its path is no secret, so it survives a lock and the file can still be destroyed. */
  let opened: { readonly importId: string; readonly mark: FileMark } | undefined;
  /** The file whose letters could not be read; a person may say how it is written. */
  const unread = heldImport<ExportFile>(needs.clock, needs.ids);
  let timesForgotten = 0;

  async function read(file: ExportFile) {
    const before = timesForgotten;
    const text = await contentOf(needs, file.bytes);
    if (before !== timesForgotten) return fail('import-stopped');
    if (text.ok) return preview(file, text.value, (rows) => rows);
    if (text.failure.code !== 'file-encoding-unknown') return text;
    const importId = unread.hold(file);
    return ok({ isCanceled: false as const, asks: 'encoding' as const, importId });
  }

  async function preview({ name, mark }: ExportFile, content: Content, judged: Judging) {
    const before = timesForgotten;
    const found = await readRows(needs, content, judged);
    if (!found.ok) return found;
    // SECURITY: the app was locked while the file was being read, so nothing of it is held.
    if (before !== timesForgotten) return fail('import-stopped');
    const { rows, shown } = found.value;
    const format = formatByName(shown.format, name);
    const importId = held.hold(rows);
    opened = mark && { importId, mark };
    const about = { fileName: displayText(name), canDestroyFile: mark !== undefined };
    return ok({ isCanceled: false as const, importId, ...about, ...shown, format });
  }

  const service: Services['rescue'] = {
    async choose() {
      const path = await needs.dialogs.chooseFile('rescue');
      if (path === undefined) return ok({ isCanceled: true });
      const file = await needs.files.read(path, MAX_PACKED_BYTES);
      return file.ok ? read({ ...file.value, name: baseName(path) }) : file;
    },

    read: ({ name, base64 }) =>
      read({ bytes: Buffer.from(base64, 'base64'), name, mark: undefined }),

    async readAs({ importId, encoding }) {
      const file = unread.get(importId);
      if (!file) return fail('import-not-open');
      const text = textIn(file.bytes, encoding);
      const shown = text.ok ? await preview(file, text.value, withEncodingChosen) : text;
      if (shown.ok) unread.drop(importId);
      return shown;
    },

    commit: (input) => commitRescue(needs, held, input),

    async destroyFile({ importId }) {
      if (opened?.importId !== importId) return fail('import-not-open');
      const destroyed = await needs.files.destroy(opened.mark);
      if (!destroyed.ok) return destroyed;
      opened = undefined;
      return ok({});
    },

    drop({ importId }) {
      held.drop(importId);
      unread.drop(importId);
      if (opened?.importId === importId) opened = undefined;
      return ok({});
    },
  };

  function forget(): void {
    timesForgotten += 1;
    held.drop();
    unread.drop();
  }

  return { service, forget };
}

/** An export's text, or the bytes of a packed one. Bytes that are no UTF-8 don't matter as long as every court login is plain. */
async function contentOf(needs: Needs, bytes: Uint8Array): Promise<Result<Content>> {
  if (isPacked(bytes)) return ok(bytes);
  const text = exportText(bytes);
  if (text.ok || text.failure.code !== 'file-encoding-unknown') return text;
  const rest = textWithBadBytes(bytes);
  if (rest === undefined) return text;
  const found = await readRows(needs, rest, (rows) => rows);
  return found.ok && arePlain(found.value.rows) ? ok(rest) : text;
}

/** Reads an export: its rows of courts, and what the page shows of them. */
async function readRows({ courts, reading, records }: Needs, content: Content, judged: Judging) {
  const directory = await courts.records();
  const read = await reading.export(content, { courtsByHost: courtsByHost(directory) });
  if (!read.ok) return read;
  const { format, found } = read.value;
  const { counts, leftOut } = found;
  const rows = judged(found.rows);
  const preview = [...rescuePreview(rows, directory, records)];
  return ok({ rows, shown: { format, counts, leftOut: [...leftOut], rows: preview } });
}
