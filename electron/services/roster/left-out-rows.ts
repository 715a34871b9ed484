import type { Words } from '../../ports/desktop.ts';
import type { FileDialogs, Files } from '../../ports/files.ts';
import { csvText } from '../../shared/domain/files/csv-text.ts';
import type { JudgedRoster } from '../../shared/domain/roster/judge.ts';
import { WHOLE_ROW } from '../../shared/domain/roster/read-rows.ts';
import type { RosterVerdict } from '../../shared/domain/roster/verdict.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

interface Needs {
  readonly dialogs: Pick<FileDialogs, 'chooseWhereToSave'>;
  readonly files: Pick<Files, 'write'>;
  readonly words: Words;
}

/** What came of saving: how many rows, or that the person closed the dialog. */
export type LeftOutSaved =
  | { readonly isCanceled: false; readonly rows: number }
  | { readonly isCanceled: true };

/** Saves the rows that would not be recorded as a CSV file, each with its line and the reason, then its cells as the file has them. Fails with `export-nothing` when there are none. */
export async function saveLeftOutRows(
  roster: JudgedRoster,
  { dialogs, files, words }: Needs,
): Promise<Result<LeftOutSaved>> {
  const rows = leftOutRows(roster, words);
  if (rows.length === 0) return fail('export-nothing');
  const path = await dialogs.chooseWhereToSave('left-out', words.say('export.left-out-file'));
  if (path === undefined) return ok({ isCanceled: true });
  const { headings } = roster.draft.table;
  const header = [words.say('roster.line'), words.say('roster.reason'), ...headings];
  const written = await files.write(path, Buffer.from(csvText(header, rows)));
  return written.ok ? ok({ isCanceled: false, rows: rows.length }) : written;
}

function leftOutRows(roster: JudgedRoster, words: Words): readonly (readonly string[])[] {
  const { rows } = roster.draft.written;
  return leftOutReasons(roster, words).map(({ row, line, reason }) => [
    String(line),
    reason,
    ...(rows[row] ?? []),
  ]);
}

/** A row that would not be recorded: its place among the rows, the line of the file where it begins, and why. */
interface LeftOutRow {
  readonly row: number;
  readonly line: number;
  readonly reason: string;
}

/** Every row that would not be recorded as the roster is now, in the order of the file. */
export function leftOutReasons(
  { draft: { table }, verdicts }: JudgedRoster,
  words: Words,
): readonly LeftOutRow[] {
  return verdicts.flatMap((verdict, row) =>
    verdict.status === 'ready'
      ? []
      : [{ row, line: table.lines[row] ?? 0, reason: reasonOf(verdict, words) }],
  );
}

function reasonOf(verdict: Exclude<RosterVerdict, { status: 'ready' }>, words: Words): string {
  if (verdict.status === 'skipped') return words.say('roster.left-out-by-person');
  if (verdict.status === 'ask') {
    const { match } = verdict;
    const same = { name: match.name, by: match.by };
    return match.in === 'roster'
      ? words.say('roster.perhaps-in-roster', same)
      : words.say('roster.perhaps-in-file', { ...same, line: match.line });
  }
  return verdict.problems
    .map(({ field, code, values }) => {
      const reason = words.say(`failure.${code}`, values);
      if (field === WHOLE_ROW) return reason;
      return words.say('roster.problem', { field: words.say(`roster-field.${field}`), reason });
    })
    .join(' ');
}
