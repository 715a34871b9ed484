import type { Received, SentEvent, UnreadEvent } from '../../ports/records.ts';
import type { LogEvent } from '../../shared/domain/records/event.ts';
import { checkForeign, inLogOrder } from '../../shared/domain/records/foreign-event.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import { machineOf } from '../../shared/domain/values/log-time.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { textOf } from './columns.ts';
import type { LiveDatabase } from './live-database.ts';
import type { Log } from './log.ts';
import type { Distrusted } from './replica/distrusted.ts';

interface Needs {
  readonly db: LiveDatabase;
  readonly log: Log;
  readonly machine: () => string;
  readonly distrusted: Pick<Distrusted, 'note'>;
  /** Folds what was just logged, within the same transaction. */
  readonly apply: (events: readonly LogEvent[]) => void;
  readonly inTransaction: <T>(work: () => T) => Result<T>;
  readonly now: () => Instant;
}

/** What else is written in the same transaction, given every event that was handed over and can be folded. */
export interface Around {
  /** Gives those that are to be taken in. */
  readonly before: (events: readonly LogEvent[]) => readonly LogEvent[];
  readonly after: (events: readonly LogEvent[]) => void;
}

const NOTHING_ELSE: Around = { before: (events) => events, after: () => undefined };

/** Takes in what other machines recorded: in order of time, all or none, and never twice. */
export function receiving({ db, log, machine, distrusted, apply, inTransaction, now }: Needs) {
  // What is handed over twice is kept once.
  const keep = db.prepare(
    `INSERT INTO unread (received, problem, text)
     SELECT ?, ?, ?3 WHERE NOT EXISTS (SELECT 1 FROM unread WHERE text = ?3)`,
  );
  const kept = db.prepare('SELECT received, problem FROM unread ORDER BY rowid');

  function receive(sent: readonly SentEvent[], { before, after } = NOTHING_ELSE): Result<Received> {
    const checked = sent.map(({ raw, isOwn }) => ({ one: raw, isOwn, ...checkForeign(raw) }));
    const good = checked.flatMap((check) => ('event' in check ? [check.event] : []));
    const byOthers = new Set<string>(
      checked.flatMap((one) => ('event' in one && !one.isOwn ? [one.event.id] : [])),
    );
    const taken = inTransaction(() => {
      for (const check of checked) {
        if ('problem' in check) keep.run(now(), check.problem, JSON.stringify(check.one) ?? '');
      }
      const fresh = log.take(inLogOrder(before(good)));
      distrusted.note(
        fresh.filter(({ id, at }) => byOthers.has(id) && machineOf(at) === machine()),
      );
      apply(fresh);
      after(good);
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
