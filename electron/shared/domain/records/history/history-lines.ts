import type { Evidence } from '../../linking/evidence.ts';
import { instantOf } from '../../values/log-time.ts';
import { applyToEcf, type FoldedEcf } from '../ecf-record.ts';
import { isKnown, type LogEvent } from '../event.ts';
import { applyToPerson, type PersonRecord } from '../person-record.ts';
import { undoneIds } from '../undone.ts';
import { ecfFacts, entryChanges, type HistoryNames, personFacts } from './history-facts.ts';
import type { HistoryFact, HistoryLine } from './history-line.ts';

/** History lines of a person's own events, oldest first. An edit lists only what it changed. */
export function linesOfPerson(
  events: readonly LogEvent[],
  names: HistoryNames,
): readonly HistoryLine[] {
  const undone = undoings(events);
  let record: PersonRecord | undefined;
  return shown(events).map((event) => {
    const before = record;
    record = applyToPerson(record, event);
    return lineOf(event, undone, personFacts(event, before, record, names));
  });
}

/** History lines of one CM/ECF account's events, oldest first. */
export function linesOfEcf(
  events: readonly LogEvent[],
  names: HistoryNames,
): readonly HistoryLine[] {
  const undone = undoings(events);
  let record: FoldedEcf | undefined;
  return shown(events).flatMap((event) => {
    const before = record?.account;
    record = applyToEcf(record, event);
    if (!record) return [];
    const { courtId, capacity } = record.account;
    const facts = isKnown(event, 'court.changed')
      ? entryChanges(before, record.account)
      : ecfFacts(event, courtId, names);
    return [{ ...lineOf(event, undone, facts), courtId, capacity }];
  });
}

/** What the log says, without the undoings, which are told at what they undo. */
export const shown = (events: readonly LogEvent[]) =>
  events.filter(({ kind }) => kind !== 'undone');

/** The last undoing of each event that is undone, by the event's id. */
export function undoings(events: readonly LogEvent[]): ReadonlyMap<string, LogEvent> {
  const undone = undoneIds(events);
  return new Map(
    events.flatMap((event) =>
      isKnown(event, 'undone') && undone.has(event.body.eventId)
        ? [[event.body.eventId, event] as const]
        : [],
    ),
  );
}

/** A line with what its event says of itself. */
export function lineOf(
  event: LogEvent,
  undoneBy: ReadonlyMap<string, LogEvent>,
  facts: readonly HistoryFact[],
): HistoryLine {
  const { id, kind, actor, at } = event;
  const undo = undoneBy.get(id);
  return {
    id,
    kind,
    by: actor,
    at: instantOf(at),
    order: at,
    facts,
    ...(isKnown(event, 'link.answered') ? { outcome: event.body.answer } : {}),
    ...(isKnown(event, 'link.evidence') ? { outcome: whatWasSeen(event.body.evidence) } : {}),
    ...(undo ? { undone: { by: undo.actor, at: instantOf(undo.at) } } : {}),
  };
}

/** A piece of evidence in one word: `menus-filing-menus`, `help-desk-linked`, `confirmation-mail`. */
function whatWasSeen(evidence: Evidence): string {
  switch (evidence.source) {
    case 'menus':
      return `menus-${evidence.shows}`;
    case 'help-desk':
      return `help-desk-${evidence.says}`;
    case 'account-page':
      return `account-page-${evidence.shows}`;
    case 'trial-sign-in':
      return `trial-${evidence.result}`;
    default:
      return evidence.source;
  }
}
