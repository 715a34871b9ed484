import type { CourtBook } from '../../../ports/courts.ts';
import type { Csv, FileDialogs, FileMark, Files } from '../../../ports/files.ts';
import type { Clock } from '../../../ports/system.ts';
import type { Services } from '../../../shared/contract/contract.ts';
import { baseName } from '../../../shared/domain/files/base-name.ts';
import {
  displayText,
  importText,
  MAX_IMPORT_BYTES,
} from '../../../shared/domain/files/import-text.ts';
import type { RescueRow } from '../../../shared/domain/rescue/rows.ts';
import { fail, ok } from '../../../shared/domain/values/result.ts';
import { heldImport } from './held-import.ts';
import { commitRescue, type RescueCommitNeeds } from './rescue-commit.ts';
import { courtsByHost, rescuePreview } from './rescue-preview.ts';
import { readExport } from './rescue-reading.ts';

interface Needs extends RescueCommitNeeds {
  readonly courts: Pick<CourtBook, 'records'>;
  readonly dialogs: Pick<FileDialogs, 'chooseFile'>;
  readonly files: Files;
  readonly csv: Csv;
  readonly clock: Clock;
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
  const held = heldImport<readonly RescueRow[]>(needs.clock, needs.ids);
  /**
   * The export file the app opened. Its path is no secret, so it survives a lock and the file can still be destroyed.
   */
  let opened: { readonly importId: string; readonly mark: FileMark } | undefined;

  async function preview(bytes: Uint8Array, name: string, mark: FileMark | undefined) {
    const read = await readBytes(needs, bytes);
    if (!read.ok) return read;
    const importId = held.hold(read.value.found);
    opened = mark && { importId, mark };
    const fileName = displayText(name);
    const { found: _, ...shown } = read.value;
    const canDestroyFile = mark !== undefined;
    return ok({ isCanceled: false as const, importId, fileName, canDestroyFile, ...shown });
  }

  const service: Services['rescue'] = {
    async choose() {
      const path = await needs.dialogs.chooseFile('rescue');
      if (path === undefined) return ok({ isCanceled: true });
      const read = await needs.files.read(path, MAX_IMPORT_BYTES);
      if (!read.ok) return read;
      return preview(read.value.bytes, baseName(path), read.value.mark);
    },

    read: ({ name, base64 }) => preview(Buffer.from(base64, 'base64'), name, undefined),

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
      opened = undefined;
      return ok({});
    },
  };

  return { service, forget: () => held.drop() };
}

/** Reads an export: its rows of courts, and what the page shows of them. */
async function readBytes({ courts, csv, records }: Needs, bytes: Uint8Array) {
  const text = importText(bytes);
  if (!text.ok) return text;
  const directory = await courts.records();
  const read = readExport(csv, text.value, courtsByHost(directory));
  if (!read.ok) return read;
  const { format, found } = read.value;
  const rows = [...rescuePreview(found.rows, directory, records)];
  return ok({ found: found.rows, format, counts: found.counts, rows });
}
