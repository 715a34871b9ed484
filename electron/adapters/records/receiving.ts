import type { Received, SentEvent, UnreadEvent } from '../../ports/records.ts';
import type { LogEvent } from '../../shared/domain/records/event.ts';
import {
  checkForeign,
  type ForeignCheck,
  inLogOrder,
} from '../../shared/domain/records/foreign-event.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import { machineOf } from '../../shared/domain/values/log-time.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { textOf } from './columns.ts';
import type { LiveDatabase } from './live-database.ts';
import type { Log } from './log.ts';

interface Needs {
  readonly db: LiveDatabase;
  readonly log: Log;
  readonly machine: () => string;
  /** Folds what was just logged, within the same transaction. */
  readonly apply: (events: readonly LogEvent[]) => void;
  readonly inTransaction: <T>(work: () => T) => Result<T>;
  readonly now: () => Instant;
}

/** What else is written in the same transaction, given every event that was handed over and can be folded. */
export type Also = (events: readonly LogEvent[]) => void;

/** Takes in what other machines recorded: in order of time, all or none, and never twice. */
export function receiving({ db, log, machine, apply, inTransaction, now }: Needs) {
  // What is handed over twice is kept once.
  const keep = db.prepare(
    `INSERT INTO unread (received, problem, text)
     SELECT ?, ?, ?3 WHERE NOT EXISTS (SELECT 1 FROM unread WHERE text = ?3)`,
  );
  const kept = db.prepare('SELECT received, problem FROM unread ORDER BY rowid');

  const find = db.prepare('SELECT 1 FROM events WHERE subject = ? AND at = ? AND id = ?');

  /**
   * SECURITY: what others say was recorded at this computer, and isn't in its log, counts nowhere here. It could say that
   * a password is gone from the keychain, or that a person here agreed to an address.
   */
  function check({ raw, isOwn }: SentEvent): ForeignCheck {
    const checked = checkForeign(raw);
    if (isOwn || !('event' in checked)) return checked;
    const { subject, at, id } = checked.event;
    const isPlausible = machineOf(at) !== machine() || find.get(subject, at, id) !== undefined;
    return isPlausible ? checked : { problem: 'not-from-there' };
  }

  function receive(sent: readonly SentEvent[], also: Also = () => undefined): Result<Received> {
    const checked = sent.map((one) => ({ one: one.raw, ...check(one) }));
    const good = checked.flatMap((check) => ('event' in check ? [check.event] : []));
    const taken = inTransaction(() => {
      for (const check of checked) {
        if ('problem' in check) keep.run(now(), check.problem, JSON.stringify(check.one) ?? '');
      }
      const fresh = log.take(inLogOrder(good));
      apply(fresh);
      also(good);
      return fresh;
    });
    if (!taken.ok) return taken;
    return ok({ taken: taken.value, unread: checked.length - good.length });
  }

  function unread(): readonly UnreadEvent[] {
    return kept
      .all()
      .map((row) => ({ received: textOf(row, 'received'), problem: textOf(row, 'problem') }));
  }

  return { receive, unread };
}
