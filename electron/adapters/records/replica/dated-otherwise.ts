import type { LogEvent } from '../../../shared/domain/records/event.ts';
import { machineOf } from '../../../shared/domain/values/log-time.ts';
import { textOf } from '../columns.ts';
import type { LiveDatabase } from '../live-database.ts';
import type { Log } from '../log.ts';
import { eventIn } from '../read-event.ts';
import type { Outgoing } from './outgoing.ts';

/** An entry of this log, and the same with the time that it has in the firm's. */
export interface Moved {
  readonly was: LogEvent;
  readonly is: LogEvent;
}

interface Found {
  readonly moved: readonly Moved[];
  /** Here already, and said to be of another computer than the one that recorded it. */
  readonly unlike: ReadonlySet<string>;
}

/**
 * Which of some events from the firm's log are in this one with another time: a folder that was put back has them as they
 * were before they were dated again and sent. The firm's time counts, so that everybody has the same; what an entry says
 * stays as it is here. SECURITY: whoever sends an entry again can't make it one of another computer.
 */
export function findingDatedOtherwise(db: LiveDatabase): (events: readonly LogEvent[]) => Found {
  const known = db.prepare(
    'SELECT * FROM events WHERE subject = ? AND id IN (SELECT value FROM json_each(?))',
  );
  return (events) => {
    const moved: Moved[] = [];
    const unlike = new Set<string>();
    for (const [subject, own] of Map.groupBy(events, (event) => event.subject)) {
      const sent = new Map<string, LogEvent>(own.map((event) => [event.id, event]));
      for (const row of known.all(subject, JSON.stringify([...sent.keys()]))) {
        const at = sent.get(textOf(row, 'id'))?.at ?? '';
        const here = textOf(row, 'at');
        if (at === here) continue;
        if (machineOf(at) !== machineOf(here)) unlike.add(textOf(row, 'id'));
        else for (const was of db.sound(eventIn(row))) moved.push({ was, is: { ...was, at } });
      }
    }
    return { moved, unlike };
  };
}

interface Needs {
  readonly db: LiveDatabase;
  readonly log: Pick<Log, 'dateAgain'>;
  readonly outgoing: Pick<Outgoing, 'drop'>;
}

/** Gives them the time that they have in the firm's log, within the caller's transaction. */
export function moveTo({ db, log, outgoing }: Needs, moved: readonly Moved[]): void {
  if (moved.length === 0) return;
  const was = moved.map((one) => one.was);
  const is = moved.map((one) => one.is);
  outgoing.drop(was);
  log.dateAgain(was, is);
  const dateRefused = db.prepare('UPDATE refused SET at = ? WHERE id = ?');
  for (const { id, at } of is) dateRefused.run(at, id);
}
