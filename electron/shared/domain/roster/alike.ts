import type { RosterField } from './fields.ts';
import type { RosterVerdict } from './preview.ts';

/** What says who somebody is; the same text in two rows is never mended to one and the same. */
const OF_ONE_PERSON: ReadonlySet<RosterField> = new Set<RosterField>([
  'name',
  'firstName',
  'lastName',
  'email',
  'barNumber',
  'username',
]);

/** The rows in which a field has the same faulty text as in this one, which comes among them in their order. */
export type AlikeFaults = (row: number, field: RosterField) => readonly number[];

/** Finds rows with the same faulty text, so that all can be mended at once: one look at each problem. */
export function alikeFaults(
  verdicts: readonly RosterVerdict[],
  fields: readonly RosterField[],
  textOf: (row: number, field: RosterField) => string,
): AlikeFaults {
  const shared = fields.filter((field) => !OF_ONE_PERSON.has(field));
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
