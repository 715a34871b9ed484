import { numberOf, type Row, textOf } from './columns.ts';
import { eventSum, subjectSum } from './event-sum.ts';

/** Whether a row of the log is as it was written. Throws for a row of another kind. */
export function isEventWhole(row: Row): boolean {
  const sum = eventSum({
    subject: textOf(row, 'subject'),
    at: textOf(row, 'at'),
    id: textOf(row, 'id'),
    actor: textOf(row, 'actor'),
    kind: textOf(row, 'kind'),
    version: numberOf(row, 'version'),
    body: textOf(row, 'body'),
  });
  return numberOf(row, 'sum') === sum;
}

/** Whether the row of a subject is as it was written. Throws for a row of another kind. */
export function isSubjectWhole(row: Row): boolean {
  const sum = subjectSum({
    subject: textOf(row, 'subject'),
    type: textOf(row, 'type'),
    personId: row.person_id === null ? null : textOf(row, 'person_id'),
    at: textOf(row, 'at'),
    revision: numberOf(row, 'revision'),
    body: textOf(row, 'body'),
  });
  return numberOf(row, 'sum') === sum;
}
