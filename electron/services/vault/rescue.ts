import type { CourtBook } from '../../ports/courts.ts';
import type { Csv, FileDialogs, FileMark, Files } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock, Ids } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/events.ts';
import {
  displayText,
  importText,
  MAX_IMPORT_BYTES,
} from '../../shared/domain/files/import-text.ts';
import type { RescueRow } from '../../shared/domain/rescue/rows.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import type { Grants } from '../shared/grants.ts';
import type { VaultEntries } from './entries.ts';
import { heldImport } from './held-import.ts';
import { rescuePlaces } from './rescue-places.ts';
import { courtsByHost, rescuePreview } from './rescue-preview.ts';
import { readExport } from './rescue-reading.ts';
import { type RowsReport, storeRows } from './store-rows.ts';

interface Needs {
  readonly records: Records;
  readonly courts: Pick<CourtBook, 'records'>;
  readonly entries: VaultEntries;
  readonly grants: Grants;
  readonly dialogs: Pick<FileDialogs, 'chooseFile'>;
  readonly files: Files;
  readonly csv: Csv;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tell: (news: News) => void;
}

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
  const { records, courts, entries, grants, ids } = needs;
  const held = heldImport<readonly RescueRow[]>(needs.clock, ids);
  /**
   * The export file the app opened. Its path is no secret, so it survives a lock and the file can still be destroyed.
   */
  let opened: { readonly importId: string; readonly mark: FileMark } | undefined;

  async function preview(bytes: Uint8Array, fileName: string, mark: FileMark | undefined) {
    const text = importText(bytes);
    if (!text.ok) return text;
    const directory = await courts.records();
    const read = readExport(needs.csv, text.value, courtsByHost(directory));
    if (!read.ok) return read;
    const { format, found } = read.value;
    const importId = held.hold(found.rows);
    opened = mark && { importId, mark };
    return ok({
      isCancelled: false as const,
      importId,
      fileName: displayText(fileName),
      format,
      canDestroyFile: mark !== undefined,
      counts: found.counts,
      rows: [...rescuePreview(found.rows, directory, records)],
    });
  }

  const service: Services['rescue'] = {
    async choose() {
      const path = await needs.dialogs.chooseFile('rescue');
      if (path === undefined) return ok({ isCancelled: true });
      const read = await needs.files.read(path, MAX_IMPORT_BYTES);
      if (!read.ok) return read;
      return preview(read.value.bytes, path.split(/[\\/]/).at(-1) ?? '', read.value.mark);
    },

    read: ({ name, base64 }) => preview(Buffer.from(base64, 'base64'), name, undefined),

    async commit({ importId, grant, choices }) {
      const present = grants.use(grant, { action: 'rescue', importId });
      if (!present.ok) return present;
      const rows = held.get(importId);
      if (!rows) return fail('import-not-open');
      const placed = rescuePlaces(choices, rows, records, ids);
      if (!placed.ok) return placed;
      const made = records.append(placed.value.events);
      if (!made.ok) return made;
      const total = placed.value.rows.length;
      const report = await storeRows(placed.value.rows, {
        entries,
        onProgress: (count) => needs.tell({ kind: 'progress', of: 'rescue', done: count, total }),
        stopFor: () => (held.get(importId) ? undefined : 'import-stopped'),
      });
      if (report.ok) held.replace(importId, withoutStored(rows, report.value));
      return report;
    },

    async destroyFile({ importId }) {
      if (opened?.importId !== importId) return fail('import-not-open');
      const destroyed = await needs.files.destroy(opened.mark);
      if (!destroyed.ok) return destroyed;
      opened = undefined;
      return ok({});
    },

    drop({ importId }) {
      held.drop(importId);
      opened = undefined;
      return ok({});
    },
  };

  return { service, forget: () => held.drop() };
}

/** Rows that are in the keychain now don't need to stay in memory. */
function withoutStored(rows: readonly RescueRow[], { done }: RowsReport): readonly RescueRow[] {
  const stored = new Set(done.map(({ row }) => row));
  return rows.map((row, index) =>
    stored.has(index)
      ? {
          ...row,
          login: '',
          password: '',
          problems: [{ field: 'password', code: 'field-required' }],
        }
      : row,
  );
}
