import { systemIds } from '../../../electron/adapters/ids.ts';
import { columnsOf } from '../../../electron/adapters/replication/rows.ts';
import { PUSH } from '../../../electron/adapters/replication/statements.ts';
import {
  EVENT_VERSION,
  type LogEvent,
  type NewEvent,
} from '../../../electron/shared/domain/records/event.ts';
import { EventId } from '../../../electron/shared/domain/values/ids.ts';
import { nextLogTime } from '../../../electron/shared/domain/values/log-time.ts';
import { machineNow } from '../../support/machine-clock.ts';
import { newFirm, type TestFirm } from '../../support/postgres/database.ts';
import { startServer } from '../../support/postgres/server.ts';
import { eventsOfFirm, type FirmSize } from '../firms/large-firm.ts';

/** Written as safely as a firm's server writes, and with room for everybody. */
const AS_AT_A_FIRM = [
  ...['fsync=on', 'full_page_writes=on', 'synchronous_commit=on'],
  'max_connections=260',
];

/** The machine's clock, by which a benched program lives. */
export const benchClock = { now: () => machineNow().toISOString() };

/** The database of a firm on a server of its own. */
export const benchFirm = (): Promise<TestFirm> => newFirm({ on: startServer(AS_AT_A_FIRM) });

/** Events of an invented firm as another computer recorded them: what is said of one subject lies far apart, as in life. */
export function* recordedElsewhere(size: FirmSize): Generator<LogEvent> {
  const rounds: NewEvent[][] = [];
  const said = new Map<string, number>();
  for (const event of eventsOfFirm(size)) {
    const round = said.get(event.subject) ?? 0;
    said.set(event.subject, round + 1);
    const list = rounds[round];
    if (list) list.push(event);
    else rounds.push([event]);
  }
  let ms = Date.UTC(2026, 0, 1);
  for (const event of rounds.flat()) {
    ms += 10;
    const id = EventId.parse(systemIds.newId());
    const at = nextLogTime(undefined, ms, 'bbbbbbbb');
    yield { ...event, id, at, actor: 'Bench', version: EVENT_VERSION };
  }
}

const BATCH = 5000;

/** Puts events into the firm's log, past the judging of each: gives how many. */
export async function fill({ owner }: TestFirm, events: Iterable<LogEvent>): Promise<number> {
  await owner.query('ALTER TABLE fileready.event DISABLE TRIGGER USER');
  let count = 0;
  let batch: LogEvent[] = [];
  const flush = async () => {
    await owner.query(PUSH, columnsOf(batch));
    count += batch.length;
    batch = [];
  };
  for (const event of events) {
    batch.push(event);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  await owner.query('ALTER TABLE fileready.event ENABLE TRIGGER USER');
  await owner.query('ANALYZE fileready.event');
  return count;
}
