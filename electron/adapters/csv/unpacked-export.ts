import { crc32 } from 'node:zlib';
// Its part without threads: the other one declares `require`, which the bundle does too.
import { unzipSync } from 'fflate/browser';
import { MAX_IMPORT_BYTES } from '../../shared/domain/files/import-text.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** Largest text that is unpacked, in bytes. Notes of a whole firm are in it, so it may be larger than a table. */
const MAX_TEXT_BYTES = 4 * MAX_IMPORT_BYTES;

/** What holds the entries: of 1PUX, of Bitwarden and Proton Pass, and of Dashlane. Proton Pass has a folder around it. */
const TEXTS: readonly RegExp[] = [
  /^export\.data$/,
  /^(?:[\w ]{1,60}\/)?data\.json$/,
  /^credentials\.csv$/,
];
/** What Proton Pass packs when it is asked to encrypt. */
const LOCKED = /^(?:[\w ]{1,60}\/)?data\.pgp$/;

/**
 * The text of a packed export (ZIP): the one entry that holds logins. Attached files are never unpacked. Fails with
 * `file-not-csv` for any other ZIP, `rescue-encrypted`, `rescue-zip-damaged`, or `rescue-zip-too-large`.
 */
export function unpackedExport(bytes: Uint8Array): Result<string> {
  const names: string[] = [];
  let size = 0;
  // SECURITY: the size is looked at before anything is unpacked, and no more is ever written than the file says it holds.
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    const isLocked = LOCKED.test(name);
    const isText = TEXTS.some((one) => one.test(name));
    if (isLocked || isText) names.push(name);
    if (isText) size = Math.max(size, originalSize);
    return isText && names.length === 1 && originalSize <= MAX_TEXT_BYTES;
  };
  const unpacked = attempted(() => unzipSync(bytes, { filter: isWanted }));
  const [name] = names;
  if (names.some((one) => LOCKED.test(one))) return fail('rescue-encrypted');
  if (name !== undefined && recordOf(bytes, name)?.isEncrypted) return fail('rescue-encrypted');
  if (size > MAX_TEXT_BYTES) return fail('rescue-zip-too-large');
  if (!unpacked && !isOurs(bytes)) return fail('file-not-csv');
  if (!unpacked || names.length > 1) return fail('rescue-zip-damaged');
  const content = name === undefined ? undefined : unpacked[name];
  if (name === undefined || !content) return fail('file-not-csv');
  if (content.length > MAX_TEXT_BYTES) return fail('rescue-zip-too-large');
  return recordOf(bytes, name)?.sum === crc32(content)
    ? textOf(content)
    : fail('rescue-zip-damaged');
}

/** Whether a file that can't be opened seems to hold logins. Any other is just not the right one. */
function isOurs(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ['export.data', 'data.json', 'credentials.csv'].some((name) => file.includes(name));
}

/** What a ZIP file's directory says of one entry. */
interface ZipRecord {
  readonly isEncrypted: boolean;
  /** The sum (CRC-32) of what was packed, so that damage is noticed. */
  readonly sum: number;
}

/** How a record of the directory begins, and how long it is in front of the name (PKWARE's APPNOTE 4.3.12). */
const RECORD = 0x02014b50;
const RECORD_BYTES = 46;

function recordOf(bytes: Uint8Array, name: string): ZipRecord | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The name may stand elsewhere, too, as the end of a longer one.
  let at = file.lastIndexOf(name, undefined, 'latin1') - RECORD_BYTES;
  while (at >= 0) {
    const isRecord = file.readUInt32LE(at) === RECORD;
    if (isRecord && file.readUInt16LE(at + 28) === name.length) {
      return {
        isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
        sum: file.readUInt32LE(at + 16),
      };
    }
    at = file.lastIndexOf(name, at + RECORD_BYTES - 1, 'latin1') - RECORD_BYTES;
  }
  return undefined;
}

function textOf(content: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    return fail('file-encoding-unknown');
  }
}

function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
