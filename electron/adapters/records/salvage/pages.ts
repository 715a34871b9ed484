import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Where a file is read page by page, without SQLite, which gives up at the first page that is not sound. */
export interface Pages {
  /** Bytes of each page. */
  readonly size: number;
  /** The newest image of a page; undefined where there is none. The first page is 1. */
  page(number: number): Buffer | undefined;
  /** Every image of every page but the first, which holds the tables' names alone; of some there are two. */
  images(): Iterable<Buffer>;
  close(): void;
}

/** SQLite's page size where the header is not sound, which is the one that every records file is made with. */
const USUAL_SIZE = 4096;
const LOG_HEADER = 32;
const FRAME_HEADER = 24;

/** Opens a database and its write-ahead log, if there is one, to be read page by page. Throws the system's error where the database can't be read. */
export function openPages(file: string): Pages {
  const main = openToRead(file);
  const size = pageSizeIn(main.read(0, 100));
  const log = openLog(`${file}-wal`, size);
  const inMain = (number: number) => main.read((number - 1) * size, size);
  return {
    size,
    page: (number) => log?.page(number) ?? inMain(number),
    *images() {
      for (let number = 2; number <= Math.ceil(main.bytes / size); number += 1) {
        const page = inMain(number);
        if (page) yield page;
      }
      if (log) yield* log.images();
    },
    close() {
      main.close();
      log?.close();
    },
  };
}

/** Bytes 16 and 17 of the header (https://sqlite.org/fileformat2.html, 1.3.2); 1 means 65536. */
function pageSizeIn(header: Buffer | undefined): number {
  const said = header?.readUInt16BE(16) ?? 0;
  const size = said === 1 ? 65_536 : said;
  const isSize = size >= 512 && (size & (size - 1)) === 0;
  return isSize ? size : USUAL_SIZE;
}

/**
 * The pages of a write-ahead log that were committed (https://sqlite.org/fileformat2.html, 4): those of frames that belong
 * to this log by their salts, up to the last that ended a change.
 */
function openLog(path: string, size: number): Pages | undefined {
  const file = tryOpen(path);
  const header = file?.read(0, LOG_HEADER);
  if (!file || !header) {
    file?.close();
    return undefined;
  }
  const salts = header.subarray(16, 24);
  const frames: (readonly [page: number, offset: number])[] = [];
  let committed = 0;
  for (let offset = LOG_HEADER; ; offset += FRAME_HEADER + size) {
    const frame = file.read(offset, FRAME_HEADER);
    if (!frame?.subarray(8, 16).equals(salts)) break;
    frames.push([frame.readUInt32BE(0), offset + FRAME_HEADER]);
    if (frame.readUInt32BE(4) > 0) committed = frames.length;
  }
  const places = new Map(frames.slice(0, committed));
  const read = (offset: number) => file.read(offset, size);
  return {
    size,
    page(number) {
      const offset = places.get(number);
      return offset === undefined ? undefined : read(offset);
    },
    *images() {
      for (const [number, offset] of places) {
        const page = number > 1 ? read(offset) : undefined;
        if (page) yield page;
      }
    },
    close: file.close,
  };
}

interface OpenFile {
  readonly bytes: number;
  /** So many bytes from `offset` on; undefined where the file has not that many. */
  read(offset: number, length: number): Buffer | undefined;
  close(): void;
}

function tryOpen(path: string): OpenFile | undefined {
  try {
    return openToRead(path);
  } catch {
    return undefined;
  }
}

function openToRead(path: string): OpenFile {
  const handle = openSync(path, 'r');
  return {
    bytes: fstatSync(handle).size,
    read(offset, length) {
      const bytes = Buffer.alloc(length);
      try {
        return readSync(handle, bytes, 0, length, offset) === length ? bytes : undefined;
      } catch {
        // A disk that fails here may still give the next page.
        return undefined;
      }
    },
    close: () => closeSync(handle),
  };
}
