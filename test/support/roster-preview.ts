import type { RosterField } from '../../electron/shared/domain/roster/fields.ts';
import type { Answer } from '../../renderer/lib/bridge/bridge.ts';

export type Preview = Extract<Answer<'rosterImport', 'read'>, { readonly asks: 'nothing' }>;
export type Row = Preview['rows'][number];

export const IMPORT_ID = '00000000-0000-4000-8000-000000000001';

/** A row of a roster file in the preview, ready to be taken; give what matters to the test. */
export function rosterRow(row: number, given: Partial<Row> = {}): Row {
  return { row, line: row + 2, status: 'ready', values: [`Person ${row}`], problems: [], ...given };
}

/** A roster file in the preview with these rows. */
export function rosterPreview(
  rows: readonly Row[],
  fields: readonly RosterField[] = ['name'],
  given: Partial<Preview> = {},
): Preview {
  const counts = { total: rows.length, ready: 0, ask: 0, problem: 0, skipped: 0 };
  for (const { status } of rows) counts[status] += 1;
  return {
    isCanceled: false,
    asks: 'nothing',
    importId: IMPORT_ID,
    fileName: 'people.csv',
    canDeleteFile: true,
    headingRow: 0,
    headingChoices: [{ row: 0, line: 1, text: fields.join(', ') }],
    columns: fields.map((field) => ({ heading: field, field, samples: [], isForgotten: false })),
    defaultRole: 'attorney',
    standing: 'has-filed',
    mappingProblems: [],
    fields: [...fields],
    counts,
    courtQuestions: [],
    rows: [...rows],
    ...given,
  };
}
