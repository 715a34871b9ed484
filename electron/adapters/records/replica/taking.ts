import type { Replica } from '../../../ports/firm-log.ts';
import type { Received, SentEvent } from '../../../ports/records.ts';
import type { LogEvent, Subject } from '../../../shared/domain/records/event.ts';
import type { Result } from '../../../shared/domain/values/result.ts';
import { subjectOf } from '../columns.ts';
import type { LiveDatabase } from '../live-database.ts';
import type { Log } from '../log.ts';
import type { Projections } from '../projections.ts';
import type { Around } from '../receiving.ts';
import type { RecordsFile } from '../records-file.ts';
import { NOT_FROM_HERE } from '../schema.ts';
import { findingDatedOtherwise, moveTo } from './dated-otherwise.ts';
import type { Outgoing } from './outgoing.ts';

/** What taking in needs. */
export interface TakingNeeds {
  readonly db: LiveDatabase;
  readonly outgoing: Pick<Outgoing, 'drop'>;
  readonly log: Pick<Log, 'dateAgain' | 'newest'>;
  /** The current ones, because a rebuild replaces them. */
  readonly projections: () => Projections;
  readonly file: Pick<RecordsFile, 'noteNewest'>;
  readonly receive: (sent: readonly SentEvent[], around: Around) => Result<Received>;
  readonly tell: (subjects: readonly Subject[]) => void;
}

/** Takes in what was read of the firm's log: it waits no more, what was refused of it counts again, and its times are the firm's. */
export function taking(needs: TakingNeeds): Replica['take'] {
  const { db, log, outgoing, projections, file, receive, tell } = needs;
  const datedOtherwise = findingDatedOtherwise(db);
  const move = db.prepare('UPDATE replica SET seq = ?, id = ?, xid = ?');
  const wasRefused = db.prepare('SELECT subject FROM refused WHERE id = ? AND reason <> ?');
  const forgive = db.prepare('DELETE FROM refused WHERE id = ?');

  /** Another computer gave back what the server had refused to take from here: it counts again. */
  function forgiven(events: readonly LogEvent[]): readonly Subject[] {
    return events.flatMap(({ id }) => {
      const row = wasRefused.get(id, NOT_FROM_HERE);
      if (!row) return [];
      forgive.run(id);
      return [subjectOf(row)];
    });
  }

  return (sent, { seq, id, xid }) => {
    let dated: readonly LogEvent[] = [];
    let again: readonly Subject[] = [];
    const received = receive(sent, {
      before(events) {
        const { moved, unlike } = datedOtherwise(events);
        dated = moved.map(({ is }) => is);
        moveTo(needs, moved);
        return events.filter((event) => !unlike.has(event.id));
      },
      after(events) {
        outgoing.drop(events);
        again = [...new Set([...forgiven(events), ...dated.map(({ subject }) => subject)])];
        projections().refold(again);
        move.run(seq, id, xid);
      },
    });
    if (received.ok && dated.length > 0) file.noteNewest(log.newest ?? '');
    if (received.ok && again.length > 0) tell(again);
    return received;
  };
}
