import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { pdfPages } from '../support/pdf-text.ts';

const MAX_BYTES = 64 * 1024 * 1024;
/** A file in an archive in an archive is as deep as it goes. */
const DEEPEST = 3;
const OPTIONS = { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH };

/** A way of packing: the bytes it begins with, and what makes the content of what follows. */
interface Packing {
  readonly start: Buffer;
  readonly unpack: (bytes: Buffer) => Buffer;
}

const PACKINGS: readonly Packing[] = [
  { start: Buffer.from([0x1f, 0x8b, 0x08]), unpack: (bytes) => gunzipSync(bytes, OPTIONS) },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({
    start: Buffer.from([0x78, level]),
    unpack: (bytes: Buffer) => inflateSync(bytes, OPTIONS),
  })),
  { start: Buffer.from('PK\u0003\u0004'), unpack: fromZip },
];

/** What is in packed parts of these bytes, wherever they begin: gzip, zlib as in a PDF or a PNG, and ZIP. */
export function unpackedFrom(bytes: Buffer, depth = 0): readonly Buffer[] {
  if (depth >= DEEPEST) return [];
  return PACKINGS.flatMap(({ start, unpack }) =>
    startsIn(bytes, start).map((at) => [unpack, at] as const),
  )
    .flatMap(([unpack, at]) => tried(() => unpack(bytes.subarray(at))))
    .flatMap((content) => [content, ...unpackedFrom(content, depth + 1)]);
}

/** The words on the pages of a PDF, where fonts have numbers of their own for letters. */
export async function wordsIn(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return '';
  try {
    return (await pdfPages(bytes)).join('\n').replace(/\s+/g, ' ');
  } catch {
    return '';
  }
}

function startsIn(bytes: Buffer, start: Buffer): readonly number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) found.push(at);
  return found;
}

/** Bytes that only happen to begin like packed ones give nothing. */
function tried(unpack: () => Buffer): readonly Buffer[] {
  try {
    const content = unpack();
    return content.length > 0 ? [content] : [];
  } catch {
    return [];
  }
}

/** One entry of a ZIP file, from its local header on (APPNOTE.TXT, 4.3.7). */
function fromZip(bytes: Buffer): Buffer {
  const content = bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28));
  const isStored = bytes.readUInt16LE(8) === 0;
  return isStored ? content.subarray(0, bytes.readUInt32LE(18)) : inflateRawSync(content, OPTIONS);
}
