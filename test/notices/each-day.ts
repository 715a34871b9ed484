import type { Checklist } from '../../electron/shared/domain/checklist/checklist.ts';
import type { Facts } from '../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../electron/shared/domain/checklist/facts.ts';
import type { Role } from '../../electron/shared/domain/people/person.ts';
import type { Standing } from '../../electron/shared/domain/profiles/step.ts';
import {
  addDays,
  daysBetween,
  type LocalDate,
} from '../../electron/shared/domain/values/calendar.ts';
import { dueFor } from '../../electron/shared/domain/values/due.ts';
import { profileOf } from '../assets/shipped.ts';
import { checklistAt } from '../electron/shared/domain/checklist/some-facts.ts';
import { renderContent, renderStates } from './render.ts';

/** Someone a checklist is for. */
export interface Reader {
  readonly name: string;
  readonly capacity: Role;
  readonly standing: Standing;
  readonly facts?: Facts;
}

/** Every day from 60 before to 30 after each date of a court's profile, in order. */
export function daysAround(courtId: string): readonly LocalDate[] {
  const { goLive, deadlines } = profileOf(courtId);
  const { on } = goLive.value;
  const dates = Object.values(deadlines).flatMap(
    ({ value }) => dueFor(value, on, '2000-01-01')?.date ?? [],
  );
  const days = new Set<LocalDate>();
  for (const date of [...(on ? [on] : []), ...dates]) {
    for (let away = -60; away <= 30; away += 1) days.add(addDays(date, away));
  }
  return [...days].toSorted();
}

/** What a court's checklist says to a reader at noon of a day there. */
export function checklistOn(courtId: string, reader: Reader, day: LocalDate): Checklist {
  const { capacity, standing, facts = NO_FACTS } = reader;
  return checklistAt(courtId, facts, { capacity, standing }, `${day}T17:00:00.000Z`, day);
}

/** Every line of a checklist on a day. Days left are said as before, today or after, so that only other words count. */
export function linesOn(courtId: string, reader: Reader, day: LocalDate): readonly string[] {
  const checklist = checklistOn(courtId, reader, day);
  const states = renderStates(checklist)
    .replaceAll(/, in \d+ days?\)/g, ', ahead)')
    .replaceAll(/, \d+ days? ago\)/g, ', passed)');
  const content = renderContent(checklist)
    .split('\n')
    .filter((line) => !/^\s+Source: /.test(line))
    .join('\n');
  return `${states}\n\n${content}`.split('\n');
}

/** Every text of the court's page that no checklist step needs to show: whom to call, papers, warnings, systems. */
export function cardLines(courtId: string): readonly string[] {
  const { contacts, documents, warnings, systems, loginRules, page } = profileOf(courtId);
  return textsIn({ contacts, documents, warnings, systems, loginRules, page });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [value.en];
  return Object.entries(value).flatMap(([key, part]) => (key === 'sources' ? [] : textsIn(part)));
}

/** The whole text of the first day, and for each later day on which it changes the lines that went and came. */
export function dayByDay(courtId: string, reader: Reader): string {
  const parts: string[] = [];
  let before: readonly string[] | undefined;
  let last: LocalDate | undefined;
  for (const day of daysAround(courtId)) {
    const lines = linesOn(courtId, reader, day);
    const isGap = last !== undefined && daysBetween(last, day) > 1;
    const changed = before ? changesBetween(before, lines) : lines;
    if (changed.length > 0) parts.push([day, ...changed].join('\n'));
    else if (isGap) parts.push(`${day}\n(as before)`);
    before = lines;
    last = day;
  }
  return `${parts.join('\n\n')}\n\nunchanged until ${last}\n`;
}

function changesBetween(before: readonly string[], after: readonly string[]): readonly string[] {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  return [...gone.map((line) => `- ${line.trim()}`), ...come.map((line) => `+ ${line.trim()}`)];
}
