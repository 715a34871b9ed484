import { copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cut, flip, remove, type SomeFirm } from './damaged-file.ts';

/** One way in which a records folder is damaged. */
export interface DamageCase {
  readonly name: string;
  /** How the app ended before: after a crash, what came last is in the write-ahead log alone. */
  readonly end: 'clean' | 'crash';
  readonly damage: (folder: string, firm: SomeFirm) => void;
}

const sizeOf = (folder: string, part: string) =>
  statSync(join(folder, part), { throwIfNoEntry: false })?.size ?? 0;

/** 16 bytes turned over at `count` places spread over the whole file; every fifth one in the write-ahead log. */
export function flips(count: number): readonly DamageCase[] {
  return Array.from({ length: count }, (_, number) => {
    const isLog = number % 5 === 4;
    const part = isLog ? 'records.db-wal' : 'records.db';
    return {
      name: `16 bytes turned over at ${number + 1} of ${count} places of ${part}`,
      end: isLog ? 'crash' : 'clean',
      damage: (folder) =>
        flip(join(folder, part), Math.floor((sizeOf(folder, part) * number) / count)),
    };
  });
}

/** The file ends too early, at `count` lengths; every fourth one is the write-ahead log. */
export function cuts(count: number): readonly DamageCase[] {
  return Array.from({ length: count }, (_, number) => {
    const isLog = number % 4 === 3;
    const part = isLog ? 'records.db-wal' : 'records.db';
    return {
      name: `${part} cut to ${number} of ${count} parts`,
      end: isLog ? 'crash' : 'clean',
      damage: (folder) =>
        cut(join(folder, part), Math.floor((sizeOf(folder, part) * number) / count)),
    };
  });
}

const replaced = (part: string, bytes: string) => (folder: string) =>
  writeFileSync(join(folder, part), bytes);

/** Parts of the folder that are missing, empty, or from another day. */
export const MISSING_PARTS: readonly DamageCase[] = [
  { name: 'records.db is gone', end: 'clean', damage: (f) => remove(f, 'records.db') },
  { name: 'records.db has 0 bytes', end: 'clean', damage: replaced('records.db', '') },
  {
    name: 'records.db is gone after a crash',
    end: 'crash',
    damage: (f) => remove(f, 'records.db'),
  },
  {
    name: 'records.db has 0 bytes after a crash',
    end: 'crash',
    damage: replaced('records.db', ''),
  },
  { name: 'the write-ahead log is gone', end: 'crash', damage: (f) => remove(f, 'records.db-wal') },
  {
    name: 'the write-ahead log has 0 bytes',
    end: 'crash',
    damage: replaced('records.db-wal', ''),
  },
  {
    name: 'the index of the log is gone',
    end: 'crash',
    damage: (f) => remove(f, 'records.db-shm'),
  },
  {
    name: 'the index of the log is garbage',
    end: 'crash',
    damage: replaced('records.db-shm', 'garbage '.repeat(4096)),
  },
  {
    name: 'records.db and its log are gone',
    end: 'crash',
    damage: (folder) => {
      for (const part of ['records.db', 'records.db-wal', 'records.db-shm']) remove(folder, part);
    },
  },
  { name: 'the witness is gone', end: 'clean', damage: (f) => remove(f, 'records.seen') },
  { name: 'the witness is garbage', end: 'clean', damage: replaced('records.seen', 'garbage') },
  {
    name: 'records.db is an older copy',
    end: 'crash',
    damage(folder, firm) {
      copyFileSync(join(firm.folder, 'older.db'), join(folder, 'records.db'));
      if (existsSync(join(folder, 'records.db-wal'))) remove(folder, 'records.db-wal');
    },
  },
];
