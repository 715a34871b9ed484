import { fail, ok, type Result } from '../values/result.ts';
import { withoutNotText } from '../values/typed-text.ts';

const MEGABYTE = 1024 * 1024;

/** Largest file we import, in bytes. */
export const MAX_IMPORT_BYTES = 10 * MEGABYTE;

/** Fails with `file-too-large` for a file of so many bytes. */
export function checkImportSize(bytes: number): Result<undefined> {
  return bytes > MAX_IMPORT_BYTES
    ? fail('file-too-large', { megabytes: MAX_IMPORT_BYTES / MEGABYTE })
    : ok(undefined);
}

/** First bytes of files that people choose by mistake: Excel and other ZIP files, old Excel, PDF, gzip, SQLite. */
const NOT_TEXT: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
];
/** Whether a file may be an Excel workbook: a ZIP file, or the older container that a password also makes of a new one. */
export function workbookKind(bytes: Uint8Array): 'packed' | 'old-or-locked' | undefined {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04])) return 'packed';
  return begins([0xd0, 0xcf, 0x11, 0xe0]) ? 'old-or-locked' : undefined;
}

/** How text begins that is not a table: web pages (some programs save one as a spreadsheet), contact cards, JSON, RTF. */
const NO_TABLE = /^\s*(?:<(?:!doctype|html|\?xml|table)\b|<!--|BEGIN:VC|\{\\rtf|[[{]\s*[[{"])/i;
const SAMPLE = 4096;

/**
 * The text of a file a person chose: UTF-8 with or without a byte order mark, or UTF-16 with one (Excel's "Unicode text").
 * Fails with `file-too-large`, `file-not-csv` or `file-encoding-unknown`; nothing is guessed.
 */
export function importText(bytes: Uint8Array): Result<string> {
  const size = checkImportSize(bytes.length);
  if (!size.ok) return size;
  if (NOT_TEXT.some((magic) => magic.every((byte, index) => bytes[index] === byte))) {
    return fail('file-not-csv');
  }
  const encoding = encodingOf(bytes);
  if (!encoding) return fail('file-encoding-unknown');
  try {
    // A TextDecoder removes the byte order mark; `toString('utf8')` would keep it in the first heading.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return NO_TABLE.test(text) ? fail('file-not-csv') : ok(text);
  } catch {
    return fail('file-encoding-unknown');
  }
}

/** The text of a file in which some bytes are no UTF-8, with U+FFFD for each. Undefined where it is written in another way throughout. */
export function textWithBadBytes(bytes: Uint8Array): string | undefined {
  return encodingOf(bytes) === 'utf-8' ? new TextDecoder('utf-8').decode(bytes) : undefined;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // A few NULs are a damaged row; many mean another encoding.
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return nuls * 10 > sample.length ? undefined : 'utf-8';
}

/** Text from a file as it may be shown: without controls and without marks that change the direction of reading. */
export function displayText(text: string, most = 200): string {
  const clean = withoutNotText(text.replace(/[\r\n\t]+/g, ' '));
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
}
