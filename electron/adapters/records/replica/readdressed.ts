import type { SamePeople } from '../../../ports/firm-log.ts';
import type { LogEvent, Subject } from '../../../shared/domain/records/event.ts';
import { personSubject } from '../../../shared/domain/records/fold.ts';
import type { LiveDatabase } from '../live-database.ts';
import type { Log } from '../log.ts';
import { eventIn } from '../read-event.ts';

interface Needs {
  readonly db: LiveDatabase;
  readonly log: Pick<Log, 'dateAgain'>;
  /** Sets an event apart: it counts in no row and is not sent. */
  readonly setApart: (event: LogEvent) => void;
}

/**
 * Writes what was recorded about people of these records as recorded about those people of the firm, within the caller's
 * transaction and only before any of it was sent. That a person was added here is set apart: the firm has them already.
 * Gives every subject that reads differently now.
 */
export function readdress({ db, log, setApart }: Needs, same: SamePeople): readonly Subject[] {
  const about = db.prepare(
    'SELECT * FROM events WHERE subject = ?1 OR instr(body, ?2) > 0 ORDER BY subject, at, id',
  );
  const touched = new Set<Subject>();
  for (const { ownId, firmId } of same) {
    const was = about.all(personSubject(ownId), ownId).flatMap((row) => db.sound(eventIn(row)));
    const is = was.map((event) => ({
      ...event,
      subject: event.subject === personSubject(ownId) ? personSubject(firmId) : event.subject,
      body: JSON.parse(JSON.stringify(event.body).replaceAll(ownId, firmId)),
    }));
    log.dateAgain(was, is);
    for (const event of is) if (event.kind === 'person.added') setApart(event);
    for (const { subject } of [...was, ...is]) touched.add(subject);
  }
  return [...touched];
}
