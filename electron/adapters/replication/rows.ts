import type { QueryResultRow } from 'pg';
import type { FirmRow, PlacedRow, Pulled, StoppedReading } from '../../ports/firm-log.ts';
import type { LogEvent } from '../../shared/domain/records/event.ts';
import { PAGE } from './statements.ts';

/** An event as the server has it. */
export interface EventRow extends QueryResultRow {
  readonly seq: string;
  readonly id: string;
  readonly said: string;
  readonly at: string;
  readonly subject: string;
  readonly kind: string;
  readonly version: number;
  readonly body: string;
  /** Sent by this login. */
  readonly is_own: boolean;
}

/** The same, with how it was read. */
export interface PulledRow extends EventRow {
  readonly is_next: boolean;
  readonly horizon: string;
}

/** A batch, a column at a time. */
export function columnsOf(events: readonly LogEvent[]): unknown[] {
  return [
    events.map(({ id }) => id),
    events.map(({ actor }) => actor),
    events.map(({ at }) => at),
    events.map(({ subject }) => subject),
    events.map(({ kind }) => kind),
    events.map(({ version }) => version),
    events.map(({ body }) => JSON.stringify(body)),
  ];
}

/** What one reading brought. */
export function pulledOf(rows: readonly PulledRow[]): Pulled {
  const [late, next] = [false, true].map((isNext) =>
    rows.filter((row) => row.is_next === isNext).map(rowOf),
  );
  return {
    late: late ?? [],
    next: next ?? [],
    xid: rows[0]?.horizon,
    isMore: next?.length === PAGE,
  };
}

/** Before the first row of a whole reading. */
const BEGINNING = [false, '', '', '00000000-0000-0000-0000-000000000000'] as const;

/** What a whole reading asks for, to go on after a place with what was there up to a number. */
export const afterPlace = (stopped: StoppedReading | undefined, newest: string): unknown[] =>
  stopped === undefined ? [newest, ...BEGINNING] : [stopped.mark.seq, ...JSON.parse(stopped.place)];

/** One row of a whole reading, with its place in the order of that. */
export function placedRowOf(row: EventRow): PlacedRow {
  const { subject, at, id } = row;
  return {
    ...rowOf(row),
    place: JSON.stringify([!subject.startsWith('person:'), subject, at, id]),
  };
}

/** One row as the service sees it. */
export function rowOf({
  seq,
  id,
  said: actor,
  at,
  subject,
  kind,
  version,
  body,
  is_own: isOwn,
}: EventRow): FirmRow {
  return { seq, id, isOwn, raw: { id, at, actor, subject, kind, version, body: parsed(body) } };
}

/** A body that is no JSON is handed over as its text, which fits no kind. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
