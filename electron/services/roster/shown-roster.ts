import type * as z from 'zod';
import type { RosterPreview } from '../../shared/contract/groups/roster-import/preview.ts';
import type { CsvTable } from '../../shared/domain/files/csv-table.ts';
import { isBlank } from '../../shared/domain/files/csv-text.ts';
import { displayText } from '../../shared/domain/files/import-text.ts';
import { problemsOfMapping, type RosterDraft } from '../../shared/domain/roster/draft.ts';
import type { FileReading } from '../../shared/domain/roster/file-readings.ts';
import { countsOf } from '../../shared/domain/roster/judge.ts';
import { fieldsOf, type MappingProblem } from '../../shared/domain/roster/mapping.ts';
import { headingChoices } from '../../shared/domain/roster/table.ts';
import { isOfPasswords } from '../../shared/domain/roster/words/heading.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { OpenRoster, RosterRead } from './open-rosters.ts';
import { shownCourtQuestions } from './shown-court-questions.ts';
import { shownRows } from './shown-rows.ts';

const SHOWN_AT_FIRST = 200;
const SAMPLES = 3;
const SAMPLED_ROWS = 50;

type Preview = z.infer<typeof RosterPreview>;

/** What the page shows of a file that was read: a preview, or the question which encoding it has. */
export function shownRead(read: Result<RosterRead>) {
  if (!read.ok) return read;
  const { value } = read;
  return value.asks === 'encoding'
    ? ok({ isCanceled: false as const, ...value, choices: value.choices.map(shownReading) })
    : ok(shownRoster(value.roster));
}

function shownReading({ encoding, samples }: FileReading) {
  return { encoding, samples: [...samples] };
}

/** Everything the page shows of an open roster at first. */
export function shownRoster(roster: OpenRoster): Preview {
  const { draft } = roster;
  return {
    isCanceled: false,
    asks: 'nothing',
    importId: roster.id,
    fileName: displayText(roster.fileName),
    canDeleteFile: roster.mark !== undefined,
    headingRow: draft.headingRow,
    headingChoices: [...headingChoices(draft.file)],
    columns: shownColumns(draft),
    defaultRole: draft.reading.defaultRole,
    standing: draft.standing,
    mappingProblems: problemsOfMapping(draft).map(shownMappingProblem),
    fields: [...fieldsOf(draft.mapping)],
    counts: { ...countsOf(roster) },
    courtQuestions: shownCourtQuestions(draft),
    rows: shownRows(roster, [...draft.rows.keys()].slice(0, SHOWN_AT_FIRST)),
  };
}

function shownColumns({ table, mapping }: RosterDraft) {
  return table.headings.map((heading, column) => ({
    heading: displayText(heading),
    field: mapping[column] ?? 'ignored',
    isForgotten: isOfPasswords(heading),
    samples: samplesOf(table.rows, column),
  }));
}

function shownMappingProblem(problem: MappingProblem) {
  const name = 'heading' in problem ? problem.heading : 'field' in problem ? problem.field : '';
  return { code: problem.code, name: displayText(name) };
}

/** The first few texts of a column. */
function samplesOf(rows: CsvTable['rows'], column: number): string[] {
  const texts = rows.slice(0, SAMPLED_ROWS).map((cells) => cells[column] ?? '');
  return texts
    .filter((text) => !isBlank(text))
    .slice(0, SAMPLES)
    .map((text) => displayText(text, 60));
}
