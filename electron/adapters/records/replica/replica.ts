import type { FirmCursor, Replica, SamePeople } from '../../../ports/firm-log.ts';
import type { LogEvent, Subject } from '../../../shared/domain/records/event.ts';
import type { Instant } from '../../../shared/domain/values/calendar.ts';
import { ok, type Result } from '../../../shared/domain/values/result.ts';
import { numberOf, textOf } from '../columns.ts';
import type { LiveDatabase } from '../live-database.ts';
import type { Log } from '../log.ts';
import { eventIn } from '../read-event.ts';
import type { RecordsFile } from '../records-file.ts';
import { NOT_FROM_HERE } from '../schema.ts';
import { datedAgain } from './dated-again.ts';
import { leave, type Write } from './leave.ts';
import type { Outgoing } from './outgoing.ts';
import { readdress } from './readdressed.ts';
import { type TakingNeeds, taking } from './taking.ts';

interface Needs extends TakingNeeds {
  readonly outgoing: Outgoing;
  readonly log: Log;
  readonly inTransaction: <T>(work: () => T) => Result<T>;
  readonly file: Pick<RecordsFile, 'makeWritable' | 'noteNewest' | 'beforeWriting'>;
  /** Brings the rows up to date with what is logged. */
  readonly catchUp: () => void;
}

const NOTHING_READ: FirmCursor = { seq: '0', id: '', xid: '0' };
/** Why somebody's beginning here doesn't count: the firm had them already. It is no refusal. */
const THE_FIRM_HAS_THEM = 'the-firm-has-them';

/** What this file keeps about the firm's log: each change in one transaction with the records that it concerns. */
export function replicaIn(needs: Needs): Replica {
  const { db, outgoing, projections, inTransaction, tell } = needs;
  const { find, refuse, refused } = statements(db);

  /** All of it or nothing; then everybody hears which subjects were folded again. */
  function write(work: () => readonly Subject[]): Result<undefined> {
    const writable = needs.file.makeWritable();
    if (!writable.ok) return writable;
    needs.catchUp();
    const written = inTransaction(() => {
      const subjects = work();
      projections().refold(subjects);
      return subjects;
    });
    if (!written.ok) return written;
    if (written.value.length > 0) tell(written.value);
    return ok(undefined);
  }

  /** The same for what no subject shows. */
  const quietly = (work: () => void) =>
    write(() => {
      work();
      return [];
    });

  return {
    standing() {
      const row = find.get();
      if (!row) return undefined;
      const cursor = { seq: textOf(row, 'seq'), id: textOf(row, 'id'), xid: textOf(row, 'xid') };
      const aheadMs = numberOf(row, 'ahead_ms');
      return { firm: textOf(row, 'firm'), cursor, aheadMs, waiting: outgoing.count };
    },
    join: (firm, same = []) => write(() => begin(needs, firm, same)),
    leave({ keepsCopy }) {
      needs.file.beforeWriting.finishAndClose();
      return leave(db, write, keepsCopy);
    },
    waiting: (most, after) => outgoing.first(most, after),
    noteSent: (events) => quietly(() => outgoing.noteSent(events)),
    sendAgain: () => quietly(() => outgoing.sendAgain()),
    noteRefused: (event, reason) =>
      write(() => {
        const { id, at, subject } = event;
        const isOwn = outgoing.originOf(event) !== 'other';
        outgoing.drop([event]);
        if (!isOwn) return [];
        refuse.run(id, at, subject, reason);
        return [subject];
      }),
    take: taking(needs),
    refused: () =>
      refused.all().flatMap((row) => {
        const { reason, ...rest } = row;
        return db.sound(eventIn(rest)).map((event) => ({ event, reason: String(reason) }));
      }),
    noteAhead: (aheadMs, now) => noteAhead(needs, write, aheadMs, now),
  };
}

/** Begins from nothing, and gives the subjects that read differently now. */
function begin({ db, log, outgoing }: Needs, firm: string, same: SamePeople): readonly Subject[] {
  const { find, clear, put, refuse } = statements(db);
  const aheadMs = Number(find.get()?.ahead_ms ?? 0);
  clear.run();
  outgoing.sendAgain();
  const setApart = ({ id, at, subject }: LogEvent) =>
    refuse.run(id, at, subject, THE_FIRM_HAS_THEM);
  const subjects = readdress({ db, log, setApart }, same);
  const { seq, id, xid } = NOTHING_READ;
  put.run(firm, seq, id, xid, aheadMs);
  outgoing.addAll();
  return subjects;
}

/** Dates again what waits, as the server's clock says. What was dated after now is the newest no more. */
function noteAhead(
  { db, outgoing, log, file }: Needs,
  write: Write,
  aheadMs: number,
  now: Instant,
): Result<undefined> {
  const before = db.prepare('SELECT ahead_ms FROM replica').get();
  if (!before) return ok(undefined);
  const byMs = aheadMs - numberOf(before, 'ahead_ms');
  const nowMs = Date.parse(now);
  const dated = datedAgain(outgoing.toDate(nowMs, byMs !== 0), byMs, nowMs);
  if (byMs === 0 && dated.length === 0) return ok(undefined);
  const done = write(() => {
    db.prepare('UPDATE replica SET ahead_ms = ?').run(aheadMs);
    if (dated.length === 0) return [];
    const was = dated.map(({ event }) => event);
    const is = dated.map(({ event, at }) => ({ ...event, at }));
    outgoing.drop(was);
    log.dateAgain(was, is);
    outgoing.add(is);
    return [...new Set(was.map(({ subject }) => subject))];
  });
  if (done.ok && dated.length > 0) file.noteNewest(log.newest ?? '');
  return done;
}

function statements(db: LiveDatabase) {
  return {
    find: db.prepare('SELECT * FROM replica'),
    clear: db.prepare('DELETE FROM replica'),
    put: db.prepare('INSERT INTO replica (firm, seq, id, xid, ahead_ms) VALUES (?, ?, ?, ?, ?)'),
    refuse: db.prepare(
      'INSERT OR IGNORE INTO refused (id, at, subject, reason) VALUES (?, ?, ?, ?)',
    ),
    refused: db.prepare(
      `SELECT events.*, refused.reason FROM refused JOIN events USING (subject, at, id)
       WHERE refused.reason NOT IN ('${THE_FIRM_HAS_THEM}', '${NOT_FROM_HERE}') ORDER BY at, id`,
    ),
  };
}
