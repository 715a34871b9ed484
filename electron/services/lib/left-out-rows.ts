import type { Words } from '../../ports.ts';
import type { RosterVerdict } from '../../shared/domain/roster-preview.ts';
import type { OpenRoster } from './open-roster.ts';

/** The rows of a roster file that would not be taken, as they stand in the file, each with its line and why. */
export function leftOutTable(
  { table, verdicts }: OpenRoster,
  words: Words,
): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const width = table.headings.length;
  const rows = table.rows.flatMap((cells, row) => {
    const verdict = verdicts[row];
    if (!verdict || verdict.status === 'ready') return [];
    const whole = Array.from({ length: width }, (_, column) => cells[column] ?? '');
    return [[...whole, String(table.lines[row] ?? ''), reasonOf(verdict, words)]];
  });
  const header = [...table.headings, words.say('roster.line'), words.say('roster.reason')];
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
      return words.say('roster.problem', { field: words.say(`roster-field.${field}`), reason });
    })
    .join(' ');
}
