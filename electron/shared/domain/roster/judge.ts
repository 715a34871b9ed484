import * as z from 'zod';
import { CourtRows } from './courts/rows.ts';
import type { RosterDecision, RosterDraft } from './draft.ts';
import { EarlierRows } from './earlier-rows.ts';
import type { Known, RosterIndex, RosterMatch } from './match.ts';
import { continuesAbove } from './merged-cells.ts';
import type { RosterEntry } from './row.ts';
import type { RosterVerdict } from './verdict.ts';

/** The status of a row: imported, waiting for a decision, faulty, or left out by a person. */
export const RosterStatus = z.enum(['ready', 'ask', 'problem', 'skipped']) satisfies z.ZodType<
  RosterVerdict['status']
>;
export type RosterStatus = z.infer<typeof RosterStatus>;

/** A draft with what would become of each of its rows, in their order. */
export interface JudgedRoster {
  readonly draft: RosterDraft;
  readonly verdicts: readonly RosterVerdict[];
}

const SKIPPED: RosterVerdict = { status: 'skipped' };

/** Judges every row against the firm's people and the rows above it. No row is ever taken for another person by name alone. */
export function judge(draft: RosterDraft, people: RosterIndex): JudgedRoster {
  const earlier = new EarlierRows();
  const courts = new CourtRows();
  const verdicts = draft.rows.map((read, row): RosterVerdict => {
    const decision = draft.decisions.get(row);
    if (decision === 'skip') return SKIPPED;
    if (read.status === 'problem') return read;
    const { entry, known } = read;
    const found = people.same(known);
    const line = draft.table.lines[row] ?? 0;
    const above = aboveOf(draft, row);
    const nameField = draft.mapping.includes('name') ? 'name' : 'lastName';
    if (above !== undefined) return courts.continued(entry, { line, above, nameField });
    const alone = verdictOn(entry, decision, { known, found, people, earlier });
    earlier.add(known, found, line);
    return decision ? courts.noted(alone, line) : courts.judged(alone, line);
  });
  return { draft, verdicts };
}

/** The line of the person whose row this one continues. */
function aboveOf(draft: RosterDraft, row: number): number | undefined {
  if (!continuesAbove(draft, row)) return undefined;
  return draft.table.lines[draft.above.get(row) ?? -1] ?? 0;
}

/** What one row is compared with. */
interface Compared {
  readonly known: Known;
  /** People of the firm with the row's bar number or email. */
  readonly found: readonly RosterMatch[];
  readonly people: RosterIndex;
  readonly earlier: EarlierRows;
}

function verdictOn(
  entry: RosterEntry,
  decision: RosterDecision | undefined,
  { known, found, people, earlier }: Compared,
): RosterVerdict {
  if (decision === 'add') return { status: 'ready', act: 'add', entry };
  const before = earlier.same(known, found);
  const match = found[0] ?? before;
  if (match) {
    // Only the first row that matches a person may update that person.
    const isOnePerson = found.length === 1 && match.in === 'roster' && !before;
    return decision === 'update' && isOnePerson
      ? { status: 'ready', act: 'update', entry, match }
      : { status: 'ask', entry, match: before ?? match };
  }
  const hasOnlyName = known.bar === '' && known.email === '';
  const namesake = hasOnlyName ? (people.namesake(known) ?? earlier.namesake(known)) : undefined;
  return namesake
    ? { status: 'ask', entry, match: namesake }
    : { status: 'ready', act: 'add', entry };
}

/** How many rows there are of each status, and in all. */
export type VerdictCounts = Readonly<Record<RosterVerdict['status'] | 'total', number>> & {
  /** Of those that are ready, how many are of a person in an earlier row. */
  readonly joined?: number;
};

/** Counts the rows by status. */
export function countsOf({ verdicts }: Pick<JudgedRoster, 'verdicts'>): VerdictCounts {
  const counts = { total: verdicts.length, ready: 0, ask: 0, problem: 0, skipped: 0 };
  for (const { status } of verdicts) counts[status] += 1;
  const joined = verdicts.filter((one) => one.status === 'ready' && one.act === 'join').length;
  return joined === 0 ? counts : { ...counts, joined };
}
