import type { Subject } from '../../shared/domain/records/event.ts';
import type { EventId } from '../../shared/domain/values/ids.ts';

/** A row as node:sqlite hands it over. */
export type Row = Readonly<Record<string, unknown>>;

/** The text in `column`. Throws if the column holds no text, because the tables are strict. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`The column ${column} holds no text.`);
  return value;
}

/** The number in `column`. Throws if the column holds no number, because the tables are strict. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`The column ${column} holds no number.`);
  return value;
}

/** What a row is about. Not checked further, because a newer version may have written other kinds of subjects. */
export function subjectOf(row: Row): Subject {
  return textOf(row, 'subject') as Subject;
}

/** The id of an event. Not checked, because half a million are read at once; `eventIn` checks it. */
export function eventIdOf(row: Row): EventId {
  return textOf(row, 'id') as EventId;
}
