import { isKnown, type LogEvent } from '../event.ts';
import type { HistoryNames } from './history-facts.ts';
import type { HistoryFact, HistoryLine } from './history-line.ts';
import { lineOf, shown, undoings } from './history-lines.ts';

/** History lines of what was recorded about the firm as a whole, oldest first. */
export function linesOfFirm(
  events: readonly LogEvent[],
  names: Pick<HistoryNames, 'person'>,
): readonly HistoryLine[] {
  const undone = undoings(events);
  return shown(events).map((event) => ({
    ...lineOf(event, undone, factsOf(event, events, names)),
    ...(isKnown(event, 'firm.member-linked') && !event.body.isLinked ? { outcome: 'ended' } : {}),
  }));
}

function factsOf(
  event: LogEvent,
  events: readonly LogEvent[],
  names: Pick<HistoryNames, 'person'>,
): readonly HistoryFact[] {
  if (isKnown(event, 'firm.billing-decided')) return given('username', event.body.username);
  if (isKnown(event, 'firm.member-linked'))
    return given('person', names.person(event.body.personId));
  if (isKnown(event, 'firm.research-account-added'))
    return [...given('username', event.body.username), ...given('note', event.body.about)];
  if (isKnown(event, 'firm.research-account-removed'))
    return given('username', usernameOf(event.body.id, events));
  if (isKnown(event, 'view.saved')) return given('name', event.body.name);
  if (isKnown(event, 'view.removed')) return given('name', viewNameOf(event.body.id, events));
  return [];
}

const given = (name: HistoryFact['name'], value: string): readonly HistoryFact[] =>
  value === '' ? [] : [{ name, value }];

function usernameOf(id: string, events: readonly LogEvent[]): string {
  for (const event of events)
    if (isKnown(event, 'firm.research-account-added') && event.body.id === id)
      return event.body.username;
  return '';
}

function viewNameOf(id: string, events: readonly LogEvent[]): string {
  for (const event of events)
    if (isKnown(event, 'view.saved') && event.body.id === id) return event.body.name;
  return '';
}
