import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { StoredRecords } from '../../electron/adapters/records/records.ts';
import type { LogEvent, NewEvent } from '../../electron/shared/domain/records/event.ts';
import { eventsOfFirm } from '../bench/firms/large-firm.ts';
import { added, somePerson } from '../support/people.ts';
import { newFolder, recordsIn, tryRecordsIn } from '../support/records.ts';

/** A folder with the records of a firm, and what was recorded. */
export interface SomeFirm {
  readonly folder: string;
  readonly events: readonly LogEvent[];
  readonly people: unknown;
}

/** How the app took a damaged folder. `written`: a file it should have left alone is different now. */
export interface Taken {
  readonly told: string | undefined;
  readonly isHarmless: boolean;
  readonly written: readonly string[];
}

const SIZE = { people: 20, ticksEach: 3 };

const PARTS = ['records.db', 'records.db-wal', 'records.db-shm', 'records.seen'];

/**
 * Records a firm of several hundred entries and leaves its files as a clean end does, or as a crash does, with what came
 * last in the write-ahead log alone.
 */
export function someFirm(end: 'clean' | 'crash'): SomeFirm {
  const folder = newFolder();
  const kept = newFolder();
  const planned = [...eventsOfFirm(SIZE)];
  const half = Math.floor(planned.length / 2);
  record(folder, planned.slice(0, half)).close();
  copyFileSync(join(folder, 'records.db'), join(kept, 'older.db'));
  const records = record(folder, planned.slice(half));
  const events = everyEvent(records);
  const people = records.people();
  if (end === 'clean') records.close();
  copyParts(folder, kept);
  if (end === 'crash') records.close();
  return { folder: kept, events, people };
}

function record(folder: string, events: readonly NewEvent[]): StoredRecords {
  const records = recordsIn(folder);
  for (const event of events) records.append([event]);
  return records;
}

/** A copy of the firm's folder in which `damage` was done. */
export function damaged(firm: SomeFirm, damage: (folder: string) => void): string {
  const folder = newFolder();
  copyParts(firm.folder, folder);
  damage(folder);
  return folder;
}

function copyParts(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) {
    if (existsSync(join(from, part))) copyFileSync(join(from, part), join(to, part));
  }
}

/**
 * Opens the folder as the app does, looks at everything, and tries to record something. Harmless is only what let every
 * event be read back equal, and a new one be recorded and found again.
 */
export function take(folder: string, firm: SomeFirm): Taken {
  const before = contentOf(folder);
  const told = howTold(folder);
  const isHarmless = told === undefined && isWholeStill(folder, firm);
  const written = told === undefined ? [] : differing(before, contentOf(folder));
  return { told, isHarmless, written };
}

/** What the person is told, after the look at every entry; undefined when nothing. */
function howTold(folder: string): string | undefined {
  const opened = tryRecordsIn(folder);
  if (!opened.ok) return opened.trouble.code;
  const records = opened.value;
  try {
    // What is on the first screen, before the look at every entry has ended.
    quietly(() => records.people());
    quietly(() => everyEvent(records));
    const isTold = () => records.standing.condition !== 'ready';
    if (!isTold()) records.append([]);
    if (isTold()) {
      const refused = quietly(() => records.append([added(somePerson())]));
      if (refused?.ok) throw new Error('written on a damaged file');
      return records.standing.condition;
    }
    return undefined;
  } finally {
    records.close();
  }
}

function isWholeStill(folder: string, firm: SomeFirm): boolean {
  const person = somePerson();
  const records = recordsIn(folder);
  try {
    const isEqual =
      JSON.stringify(everyEvent(records)) === JSON.stringify(firm.events) &&
      JSON.stringify(records.people()) === JSON.stringify(firm.people);
    return isEqual && records.append([added(person)]).ok && records.person(person.id) !== undefined;
  } finally {
    records.close();
  }
}

/** Every event of the log, in its order. */
export function everyEvent(records: StoredRecords): readonly LogEvent[] {
  const events: LogEvent[] = [];
  for (;;) {
    const page = records.logAfter(events.at(-1), 1000);
    events.push(...page);
    if (page.length === 0) return events;
  }
}

/** A screen that can't be shown is an error of its own; here only the condition counts. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What lies in the folder, without SQLite's shared memory, which every reader writes. */
function contentOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('-shm'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function differing(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const names = [...before.keys()];
  return names.filter((name) => !after.get(name)?.equals(before.get(name) ?? Buffer.alloc(0)));
}

/** Turns over every bit of 16 bytes. */
export function flip(file: string, place: number): void {
  const bytes = readFileSync(file);
  for (let at = place; at < Math.min(place + 16, bytes.length); at += 1) {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  }
  writeFileSync(file, bytes);
}

/** Leaves only the beginning of a file. */
export function cut(file: string, length: number): void {
  writeFileSync(file, readFileSync(file).subarray(0, length));
}

/** Takes a part of the records away. */
export function remove(folder: string, part: string): void {
  rmSync(join(folder, part), { force: true });
}
