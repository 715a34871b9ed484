import { textIn } from '../files/file-encoding.ts';
import { importText } from '../files/import-text.ts';
import { fail, ok, type Result } from '../values/result.ts';
import type { RescueRow } from './rows.ts';

const JSON_BEGIN = /^\s*\{/;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The file in a 1PUX, which is a ZIP, that holds the entries. */
const ONE_PUX = 'export.data';

/** Whether a text is JSON rather than a table. */
export function isJson(text: string): boolean {
  return JSON_BEGIN.test(text);
}

/**
 * The text of an export: a table, or JSON in UTF-8. Fails as `importText` does, and with `rescue-one-pux` for 1Password's own
 * form, which is not read.
 */
export function exportText(bytes: Uint8Array): Result<string> {
  const table = importText(bytes);
  if (table.ok || table.failure.code !== 'file-not-csv') return table;
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    const isOnePux = new TextDecoder('latin1').decode(bytes).includes(ONE_PUX);
    return isOnePux ? fail('rescue-one-pux') : table;
  }
  const json = textIn(bytes, 'utf-8');
  return json.ok && isJson(json.value) ? ok(json.value) : table;
}

/** Whether every login and password is of letters that all encodings have alike, so that bad bytes in other rows don't touch them. */
export function arePlain(rows: readonly RescueRow[]): boolean {
  return rows.every(({ login, password }) => /^[\0-\x7f]*$/.test(`${login}${password}`));
}
