import type { Received, SentEvent } from '../../ports/records.ts';
import type { LogEvent, NewEvent, Subject } from '../../shared/domain/records/event.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import type { Result } from '../../shared/domain/values/result.ts';
import type { Log } from './log.ts';
import type { Projections } from './projections.ts';
import { type Around, receiving } from './receiving.ts';
import type { RecordsFile } from './records-file.ts';
import type { Distrusted } from './replica/distrusted.ts';

/** Events between two progress reports. */
const PORTION = 1000;
/** From this many events, a batch answers once it is safely logged, and the rows follow. */
const LARGE = 500;
const MAX_POSTPONED = 100_000;

interface Needs {
  readonly file: RecordsFile;
  readonly log: Log;
  /** The name of this computer in the log. */
  readonly machine: () => string;
  readonly distrusted: Pick<Distrusted, 'note'>;
  /** The current ones, because a rebuild replaces them. */
  readonly projections: () => Projections;
  readonly inTransaction: <T>(work: () => T) => Result<T>;
  readonly now: () => Instant;
  /** Notes what others are to have, within the transaction that records it. */
  readonly queue: (events: readonly LogEvent[]) => void;
  /** Tells every listener which subjects changed. */
  readonly tell: (subjects: readonly Subject[]) => void;
}

/** Writes this machine's events and those of others into the log, and keeps the rows in step with it. */
export function writing({
  file,
  log,
  machine,
  distrusted,
  projections,
  inTransaction,
  now,
  queue,
  tell,
}: Needs) {
  const { db } = file;

  /** Runs before every read, so no read misses what is logged. On a full disk the next read tries again. */
  function catchUp(): void {
    if (projections().postponed === 0 || !db.isOpen) return;
    if (file.standing.condition === 'damaged') return;
    if (inTransaction(() => projections().catchUp()).ok) projections().forgetPostponed();
  }

  function tellOf(events: readonly LogEvent[]): void {
    if (events.length === 0) return;
    file.noteWritten(events);
    tell([...new Set(events.map(({ subject }) => subject))]);
  }

  function append(
    events: readonly NewEvent[],
    onProgress: (done: number) => void = () => undefined,
  ): Result<readonly LogEvent[]> {
    const writable = file.makeWritable();
    if (!writable.ok) return writable;
    const isLarge = events.length >= LARGE;
    if (!isLarge || projections().postponed > MAX_POSTPONED) catchUp();
    // A large batch is checkpointed together with its rows, after the answer.
    if (isLarge) db.exec('PRAGMA wal_autocheckpoint = 0');
    const written = inTransaction(() => {
      if (isLarge) projections().noteBehind();
      const entries = writeInPortions(log, events, onProgress);
      queue(entries);
      if (!isLarge) projections().apply(entries);
      return entries;
    });
    if (isLarge) db.exec('PRAGMA wal_autocheckpoint = 1000');
    if (isLarge && written.ok) {
      projections().postpone(written.value);
      setImmediate(catchUp);
    }
    if (written.ok) tellOf(written.value);
    return written;
  }

  const apply = (events: readonly LogEvent[]) => projections().apply(events);
  const others = receiving({ db, log, machine, distrusted, inTransaction, now, apply });

  function receive(sent: readonly SentEvent[], around?: Around): Result<Received> {
    const writable = file.makeWritable();
    if (!writable.ok) return writable;
    catchUp();
    const received = others.receive(sent, around);
    if (received.ok) tellOf(received.value.taken);
    return received;
  }

  return { append, receive, unread: others.unread, catchUp, tellOf };
}

function writeInPortions(
  log: Log,
  events: readonly NewEvent[],
  onProgress: (done: number) => void,
): readonly LogEvent[] {
  const entries: LogEvent[] = [];
  for (let at = 0; at < events.length; at += PORTION) {
    entries.push(...log.write(events.slice(at, at + PORTION)));
    onProgress(entries.length);
  }
  return entries;
}
