import { CourtId } from '../../values/ids.ts';
import { machineOf } from '../../values/log-time.ts';
import { isKnown, type LogEvent } from '../event.ts';
import type { HistoryFact, HistoryLine } from './history-line.ts';
import { lineOf, shown, undoings } from './history-lines.ts';

/**
 * History lines of what was recorded about one court itself, oldest first. What a person changed for their own computer
 * shows on that computer alone.
 */
export function linesOfCourt(
  courtId: CourtId,
  events: readonly LogEvent[],
  machine: string,
): readonly HistoryLine[] {
  const undone = undoings(events);
  return shown(events)
    .filter((event) => !isOfOtherComputer(event, machine))
    .map((event) => ({ ...lineOf(event, undone, factsOf(event)), ...outcomeOf(event), courtId }));
}

function isOfOtherComputer(event: LogEvent, machine: string): boolean {
  return layerOf(event) === 'user' && machineOf(event.at) !== machine;
}

function layerOf(event: LogEvent) {
  const isOverride = isKnown(event, 'court-profile.set') || isKnown(event, 'court-profile.removed');
  return isOverride ? event.body.layer : undefined;
}

function outcomeOf(event: LogEvent): Pick<HistoryLine, 'outcome'> {
  const layer = layerOf(event);
  if (layer) return { outcome: layer };
  if (isKnown(event, 'endpoint.assisted') && !event.body.isOn) return { outcome: 'ended' };
  return {};
}

function factsOf(event: LogEvent): readonly HistoryFact[] {
  if (isKnown(event, 'court.listed')) {
    const { name, ecfUrl } = event.body;
    return [
      { name: 'name', value: name },
      { name: 'ecf-address', value: ecfUrl },
    ];
  }
  if (isKnown(event, 'endpoint.set')) {
    const { authUrl, ecfUrl } = event.body;
    return [
      { name: 'sign-in-address', value: authUrl },
      { name: 'ecf-address', value: ecfUrl },
    ];
  }
  return [];
}

/** The court that a subject of the log is; undefined for any other subject. */
export function courtOf(subject: string): CourtId | undefined {
  if (!subject.startsWith('court:')) return undefined;
  return CourtId.safeParse(subject.slice('court:'.length)).data;
}
