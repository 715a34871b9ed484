import type { BoardCell, BoardRow } from '../../shared/domain/board/board.ts';
import { totalsOf } from '../../shared/domain/board/totals.ts';
import { ReadinessStatus } from '../../shared/domain/checklist/readiness.ts';
import { TAGS } from '../../shared/domain/languages/tags.ts';
import { flatMapInSlices } from '../shared/slices.ts';
import { type BoardWording, cellsIn, dueForOf, textOf } from './board-table.ts';
import { markedName } from './marked-name.ts';
import type { PrintPage } from './print-page.ts';

const COLUMNS = ['person', 'office', 'court', 'status', 'next', 'due'] as const;

/** A row with the cells that are printed, in their order. */
type ShownRow = Omit<BoardRow, 'cells'> & { readonly cells: readonly BoardCell[] };

/** The board on paper: one line per person and court, one for a person without any. */
export async function boardPage(
  rows: readonly BoardRow[],
  courtIds: readonly string[],
  wording: BoardWording,
): Promise<PrintPage> {
  const { words, today, filter } = wording;
  const shown = await flatMapInSlices(rows, (row) => [
    { ...row, cells: cellsIn(row, courtIds, wording) },
  ]);
  return {
    language: TAGS[wording.words.language],
    title: words.say('export.board-title'),
    about: [
      words.say('export.as-of', { date: today }),
      filter === '' ? words.say('export.everyone') : words.say('export.filtered', { filter }),
      words.say('export.people', { people: rows.length }),
      ...totals(shown, wording),
    ],
    isLandscape: true,
    sections: [
      {
        kind: 'table',
        head: COLUMNS.map((column) => words.say(`board-column.${column}`)),
        rows: await flatMapInSlices(shown, (row) => linesOf(row, wording)),
      },
    ],
  };
}

/** How many of the printed cells have each status, in one line. None where there is no court. */
function totals(shown: readonly ShownRow[], wording: BoardWording): readonly string[] {
  const { all } = totalsOf(shown);
  const counts = ReadinessStatus.options
    .filter((status) => all[status] > 0)
    .map((status) => {
      const name = wording.words.say(`status.${status}`);
      return wording.words.say('export.totals', { status: name, count: all[status] });
    });
  return counts.length > 0 ? [counts.join(' · ')] : [];
}

/** One line per court; one that says so for a person without any. */
function linesOf(row: ShownRow, wording: BoardWording): readonly (readonly string[])[] {
  const { words } = wording;
  const person = [markedName(row, words), row.office];
  const { cells } = row;
  return cells.length === 0
    ? [[...person, '', words.say('export.no-court'), '', '']]
    : cells.map((cell) => [...person, ...printedCell(cell, wording)]);
}

function printedCell(cell: BoardCell, wording: BoardWording): readonly string[] {
  const status = wording.words.say(`status.${cell.status}`);
  const because = textOf(cell.because, cell, wording);
  return [
    wording.courts[cell.court]?.short ?? '',
    because === '' ? status : `${status}: ${because}`,
    textOf(cell.next, cell, wording),
    dueWords(cell, wording),
  ];
}

/** The date, with the step it belongs to if that is not the step beside it. */
function dueWords(cell: BoardCell, wording: BoardWording): string {
  if (cell.due === undefined) return '';
  const date = wording.words.day(cell.due);
  if (cell.dueFor === undefined && !cell.isFrom) return date;
  return wording.words.say('export.date-and-step', { date, step: dueForOf(cell, wording) });
}
