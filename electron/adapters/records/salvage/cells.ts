import type { Row } from '../columns.ts';
import type { Pages } from './pages.ts';

/** The columns of an event as SQLite lays them out: those of the key first, then the others (schema.ts). */
const COLUMNS = ['subject', 'at', 'id', 'actor', 'kind', 'version', 'body', 'sum'] as const;

/** A page of a table without row numbers, whose rows lie in its inner pages, too. */
const INNER_PAGE = 2;
const LEAF_PAGE = 10;

/** No entry is longer: the longest text that a person may enter is far below. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Whatever has the form of an event in a page (https://sqlite.org/fileformat2.html, 1.6 and 2.1). Nothing here is known to
 * be sound: the checksum of each tells.
 */
export function* rowsIn(page: Buffer, pages: Pages): Iterable<Row> {
  const type = page[0];
  if (type !== INNER_PAGE && type !== LEAF_PAGE) return;
  const pointers = type === LEAF_PAGE ? 8 : 12;
  const count = page.readUInt16BE(3);
  for (let number = 0; number < count; number += 1) {
    try {
      const at = page.readUInt16BE(pointers + 2 * number);
      const row = rowOf(payloadAt(page, type === LEAF_PAGE ? at : at + 4, pages));
      if (row) yield row;
    } catch (error) {
      // A length or a place that leads out of the page: this one can't be read.
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

/** What a cell holds, with the part of it that lies in pages of its own. */
function payloadAt(page: Buffer, at: number, pages: Pages): Buffer {
  const [length, start] = varint(page, at);
  if (length > LONGEST) throw new RangeError('too long for an entry');
  const here = bytesHere(length, pages.size);
  const parts = [slice(page, start, here)];
  let next = here < length ? page.readUInt32BE(start + here) : 0;
  for (let left = length - here; left > 0; left -= pages.size - 4) {
    const more = next > 0 ? pages.page(next) : undefined;
    if (!more) throw new RangeError('the rest is missing');
    parts.push(slice(more, 4, Math.min(left, pages.size - 4)));
    next = more.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** How many bytes of a cell of that length lie in its page; the format's own rule. */
function bytesHere(length: number, usable: number): number {
  const most = Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  return fitting <= most ? fitting : least;
}

/** The row of a record; undefined for one that has other columns than an event. */
function rowOf(record: Buffer): Row | undefined {
  const [end, first] = varint(record, 0);
  const types: number[] = [];
  for (let at = first; at < end; ) {
    const [type, next] = varint(record, at);
    types.push(type);
    at = next;
  }
  if (types.length !== COLUMNS.length) return undefined;
  let at = end;
  const row: Record<string, unknown> = {};
  for (const [place, column] of COLUMNS.entries()) {
    const type = types[place] ?? 0;
    const length = bytesOf(type);
    row[column] = readAs(type, slice(record, at, length));
    at += length;
  }
  return row;
}

/** Bytes of a value by its serial type. */
function bytesOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type] ?? 0;
}

/** A text or a whole number; undefined for what no column of an event holds. */
function readAs(type: number, bytes: Buffer): string | number | undefined {
  if (type >= 13 && type % 2 === 1) return bytes.toString('utf8');
  if (type === 8 || type === 9) return type - 8;
  if (type >= 1 && type <= 5) return bytes.readIntBE(0, bytes.length);
  return type === 6 ? Number(bytes.readBigInt64BE(0)) : undefined;
}

function slice(bytes: Buffer, from: number, length: number): Buffer {
  if (from + length > bytes.length) throw new RangeError('leads out of the page');
  return bytes.subarray(from, from + length);
}

/** A number of one to nine bytes, and where it ends. Larger than any length here is out of range. */
function varint(bytes: Buffer, at: number): readonly [value: number, next: number] {
  let value = 0;
  for (let place = 0; place < 8; place += 1) {
    const byte = bytes.readUInt8(at + place);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + place + 1];
  }
  throw new RangeError('longer than any length');
}
