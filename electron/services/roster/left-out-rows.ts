import type { Words } from '../../ports/desktop.ts';
import { type RosterVerdict, WHOLE_ROW } from '../../shared/domain/roster/preview.ts';
import type { OpenRoster } from './open-roster.ts';

/** The rows of a roster file that would not be taken, each with its line and why, then its cells as they stand in the file, however many. */
export function leftOutTable(
  { table, verdicts }: OpenRoster,
  words: Words,
): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const rows = table.rows.flatMap((cells, row) => {
    const verdict = verdicts[row];
    if (!verdict || verdict.status === 'ready') return [];
    return [[String(table.lines[row] ?? ''), reasonOf(verdict, words), ...cells]];
  });
  const header = [words.say('roster.line'), words.say('roster.reason'), ...table.headings];
  return { header, rows };
}

function reasonOf(verdict: Exclude<RosterVerdict, { status: 'ready' }>, words: Words): string {
  if (verdict.status === 'skipped') return words.say('roster.left-out-by-person');
  if (verdict.status === 'ask') {
    const { match } = verdict;
    const same = { name: match.name, by: words.say(`roster-same.${match.by}`) };
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
