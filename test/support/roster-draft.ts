import { csv } from '../../electron/adapters/csv/csv.ts';
import type { Person } from '../../electron/shared/domain/people/person.ts';
import { courtReader } from '../../electron/shared/domain/roster/courts/cells.ts';
import {
  newDraft,
  type RosterDecision,
  type RosterDraft,
} from '../../electron/shared/domain/roster/draft.ts';
import { canTellHeadings } from '../../electron/shared/domain/roster/heading-row.ts';
import { type JudgedRoster, judge } from '../../electron/shared/domain/roster/judge.ts';
import { RosterIndex } from '../../electron/shared/domain/roster/match.ts';
import type { RosterVerdict } from '../../electron/shared/domain/roster/verdict.ts';
import { directory } from '../assets/shipped.ts';

/** What rows are read with: all courts that ship, and a day of autumn 2026. */
export const ROSTER_READING = {
  courts: courtReader(directory.courts),
  today: '2026-11-23',
  defaultRole: 'attorney' as const,
};

/** The draft of a CSV file with this text, as it is when the file was just read. */
export function draftOf(text: string): RosterDraft {
  const file = csv.table(text, canTellHeadings);
  if (!file.ok) throw new Error(file.failure.code);
  return newDraft(file.value, ROSTER_READING);
}

/** A draft judged against these people of the firm. */
export function judged(draft: RosterDraft, people: readonly Person[] = []): JudgedRoster {
  return judge(draft, new RosterIndex(people));
}

/** The status of each row, in order. */
export function statusesOf(verdicts: readonly RosterVerdict[]): readonly string[] {
  return verdicts.map(({ status }) => status);
}

/** What becomes of rows of name, email and bar number, with these people in the firm and these decisions made. */
export function previewOf(
  rows: readonly (readonly string[])[],
  people: readonly Person[] = [],
  decisions: readonly (readonly [number, RosterDecision])[] = [],
): readonly RosterVerdict[] {
  const file = {
    headings: ['Name', 'E-mail', 'Bar number'],
    headingLine: 1,
    rows,
    lines: rows.map((_, row) => row + 2),
  };
  const draft = { ...newDraft(file, ROSTER_READING), decisions: new Map(decisions) };
  return judged(draft, people).verdicts;
}
