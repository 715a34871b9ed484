import { csv } from '../../../electron/adapters/csv/csv.ts';
import { readExport, readJsonExport } from '../../../electron/adapters/csv/read-export.ts';
import { readRoster } from '../../../electron/adapters/csv/read-roster.ts';
import { unpackedExport } from '../../../electron/adapters/csv/unpacked-export.ts';
import { workbookText } from '../../../electron/adapters/csv/workbook.ts';
import type { FileReading } from '../../../electron/ports/files.ts';
import { isJson } from '../../../electron/shared/domain/rescue/export-text.ts';
import { ok } from '../../../electron/shared/domain/values/result.ts';

/** Reads files as the app does, but here: a thread for each of thousands of files would take minutes to start. */
export const readingHere: FileReading = {
  roster: async (text, given) => readRoster(text, given),
  workbook: workbookText,
  export: async (content, { courtsByHost }) => {
    const text = typeof content === 'string' ? ok(content) : unpackedExport(content);
    if (!text.ok) return text;
    return isJson(text.value)
      ? readJsonExport(text.value, courtsByHost)
      : readExport(csv, text.value, courtsByHost);
  },
};
