import { textIn } from '../files/file-encoding.ts';
import { importText } from '../files/import-text.ts';
import { fail, ok, type Result } from '../values/result.ts';
import { type RescueRow, secretsOf } from './rows.ts';

const JSON_BEGIN = /^\s*\{/;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PGP = /^\s*-----BEGIN PGP MESSAGE-----/;

/** Largest packed export we read, in bytes: 1Password, Bitwarden and Proton Pass pack attached files as well. */
export const MAX_PACKED_BYTES = 100 * 1024 * 1024;

/** Whether a file is packed (ZIP), as 1PUX and Proton Pass's export are. */
export function isPacked(bytes: Uint8Array): boolean {
  return ZIP.every((byte, index) => bytes[index] === byte);
}

/** Whether a text is JSON rather than a table. */
export function isJson(text: string): boolean {
  return JSON_BEGIN.test(text);
}

/**
 * The text of an export that is not packed: a table, or JSON in UTF-8. Fails as `importText` does, and with
 * `rescue-encrypted` for an encrypted message.
 */
export function exportText(bytes: Uint8Array): Result<string> {
  const table = importText(bytes);
  if (table.ok) return PGP.test(table.value) ? fail('rescue-encrypted') : table;
  if (table.failure.code !== 'file-not-csv') return table;
  const json = textIn(bytes, 'utf-8');
  return json.ok && isJson(json.value) ? ok(json.value) : table;
}

/** Whether every login and password is of letters that all encodings have alike, so that bad bytes in other rows don't touch them. */
export function arePlain(rows: readonly RescueRow[]): boolean {
  return rows.every((row) => /^[\0-\x7f]*$/.test(secretsOf(row)));
}
