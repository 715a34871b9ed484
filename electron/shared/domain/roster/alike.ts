import type { RosterField } from './fields.ts';
import type { JudgedRoster } from './judge.ts';
import { fieldsOf } from './mapping.ts';
import { textReader } from './row-text.ts';

/** Fields that say who a person is; the same text in two rows is never corrected to one and the same. */
const OF_ONE_PERSON: ReadonlySet<RosterField> = new Set<RosterField>([
  'name',
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'email',
  'barNumber',
  'username',
]);

/** The rows in which a field has the same faulty text as in this one, which comes among them in their order. */
export type AlikeRows = (row: number, field: RosterField) => readonly number[];

/** Finds rows with the same faulty text, so that all can be corrected at once: one look at each problem. */
export function alikeRows({ draft, verdicts }: JudgedRoster): AlikeRows {
  const { table, mapping, corrections } = draft;
  const shared = fieldsOf(mapping).filter((field) => !OF_ONE_PERSON.has(field));
  const textOf = textReader(table.rows, mapping, corrections);
  const key = (row: number, field: RosterField) => `${field} ${textOf(row, field)}`;
  const rows = new Map<string, number[]>();
  verdicts.forEach((verdict, row) => {
    if (verdict.status !== 'problem') return;
    for (const problem of verdict.problems) {
      const field = shared.find((one) => one === problem.field);
      if (!field) continue;
      const same = rows.get(key(row, field));
      if (same) same.push(row);
      else rows.set(key(row, field), [row]);
    }
  });
  return (row, field) => rows.get(key(row, field)) ?? [row];
}
