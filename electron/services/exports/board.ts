import type { Words } from '../../ports/desktop.ts';
import type { Clock } from '../../ports/system.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { BoardRow } from '../../shared/domain/board/board.ts';
import { csvParts } from '../../shared/domain/files/csv-text.ts';
import { fail } from '../../shared/domain/values/result.ts';
import type { BoardKeeper } from '../board/board-keeper.ts';
import { localDay } from '../shared/local-day.ts';
import { joinedInSlices } from '../shared/slices.ts';
import { boardPage } from './board-page.ts';
import { type BoardWording, boardTable, cellsIn } from './board-table.ts';
import type { ExportTargets } from './export-targets.ts';
import { fileName } from './file-name.ts';

/** What exporting the board needs. */
export interface BoardExportNeeds {
  readonly board: Pick<BoardKeeper, 'whole' | 'courts' | 'texts'>;
  readonly words: Words;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/** The board as it is shown, as a table for a spreadsheet, a PDF or paper: the same people in the same order. */
export function exportBoard(
  { board, words, clock }: BoardExportNeeds,
  targets: ExportTargets,
): Services['exports']['board'] {
  return async ({ as, personIds, courtIds, filter }) => {
    const rows = await rowsOf(personIds, courtIds, board);
    if (rows.length === 0) return fail('export-nothing');
    const { courts, texts } = board;
    const today = localDay(clock);
    const wording: BoardWording = { courts, texts, words, today, filter: filter.trim() };
    const name = fileName(words.say('export.board-title'), wording.filter, today);
    if (as !== 'csv') {
      const page = await boardPage(rows, courtIds, wording);
      return targets.putOnPaper({ page, as, name }, rows.length);
    }
    const table = await boardTable(rows, courtIds, wording);
    const text = await joinedInSlices(csvParts(table.header, table.rows));
    const bytes = Buffer.from(text);
    return targets.save({ what: 'board', name: `${name}.csv`, bytes }, table.rows.length);
  };
}

/** The rows of these people, in this order. If courts are named, only people in one of them. */
async function rowsOf(
  personIds: readonly string[],
  courtIds: readonly string[],
  board: BoardExportNeeds['board'],
): Promise<readonly BoardRow[]> {
  const places = new Map(personIds.map((id, place) => [id, place]));
  const place = ({ personId }: BoardRow) => places.get(personId) ?? 0;
  const isShown = (row: BoardRow) =>
    places.has(row.personId) && (courtIds.length === 0 || cellsIn(row, courtIds, board).length > 0);
  return (await board.whole()).filter(isShown).toSorted((a, b) => place(a) - place(b));
}
