import { createHash, timingSafeEqual } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';
import {
  TRANSFER_MAGIC,
  TRANSFER_VERSION,
  TransferHeader,
} from '../../shared/domain/vault/transfer.ts';

const NEWLINE = 0x0a;
const MAX_HEADER_LENGTH = 1024;
const CHECKSUM_BYTES = 32;

/** The parts of a transfer file, before anything is decrypted. */
export interface Parts {
  readonly header: TransferHeader;
  /** The header's bytes, including its line end. The seal protects them along with the content. */
  readonly headerLine: Buffer;
  /** Encrypted content and its tag. */
  readonly sealed: Buffer;
}

/**
 * One line of JSON, the sealed bytes, and a SHA-256 over both. This checksum needs no passphrase and detects accidents
 * only.
 */
export async function writeParts(
  header: TransferHeader,
  seal: (headerLine: Buffer) => Promise<Buffer>,
): Promise<Uint8Array> {
  const headerLine = Buffer.from(`${JSON.stringify(header)}\n`, 'utf8');
  const body = Buffer.concat([headerLine, await seal(headerLine)]);
  return Buffer.concat([body, checksumOf(body)]);
}

/** Fails with `transfer-not-ours`, `transfer-newer`, `transfer-truncated` or `transfer-altered`. */
export function readParts(file: Buffer): Result<Parts> {
  const end = file.subarray(0, MAX_HEADER_LENGTH).indexOf(NEWLINE);
  if (end < 0) return fail(beginsLikeOurs(file) ? 'transfer-truncated' : 'transfer-not-ours');
  const headerLine = file.subarray(0, end + 1);
  const header = headerIn(headerLine.toString('utf8'));
  if (!header.ok) return header;
  const sealedEnd = headerLine.length + header.value.bytes;
  if (file.length < sealedEnd + CHECKSUM_BYTES) return fail('transfer-truncated');
  const checksum = file.subarray(sealedEnd);
  const isWhole =
    checksum.length === CHECKSUM_BYTES &&
    timingSafeEqual(checksum, checksumOf(file.subarray(0, sealedEnd)));
  if (!isWhole) return fail('transfer-altered');
  return ok({
    header: header.value,
    headerLine,
    sealed: file.subarray(headerLine.length, sealedEnd),
  });
}

function headerIn(line: string): Result<TransferHeader> {
  const raw = parsed(line);
  if (raw?.format !== TRANSFER_MAGIC) return fail('transfer-not-ours');
  if (typeof raw.version === 'number' && raw.version > TRANSFER_VERSION) {
    return fail('transfer-newer');
  }
  // SECURITY: costs are those we write and no other, so that no file can make us compute for hours.
  const header = TransferHeader.safeParse(raw);
  return header.success ? ok(header.data) : fail('transfer-altered');
}

function parsed(
  line: string,
): { readonly format?: unknown; readonly version?: unknown } | undefined {
  try {
    return Object(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function beginsLikeOurs(file: Buffer): boolean {
  const begin = Buffer.from(`{"format":"${TRANSFER_MAGIC}"`, 'utf8');
  return file.length <= MAX_HEADER_LENGTH && file.subarray(0, begin.length).equals(begin);
}

function checksumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
