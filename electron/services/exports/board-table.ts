import type { Words } from '../../ports/desktop.ts';
import type {
  BoardCell,
  BoardCourt,
  BoardRow,
  BoardText,
} from '../../shared/domain/board/board.ts';
import type { LocalDate } from '../../shared/domain/values/calendar.ts';
import { flatMapInSlices } from '../shared/slices.ts';
import { markedName } from './marked-name.ts';

/** What it takes to write the board's rows in words. */
export interface BoardWording {
  readonly courts: readonly BoardCourt[];
  readonly texts: readonly BoardText[];
  readonly words: Words;
  readonly today: LocalDate;
  /** The board's filter in words. Empty when there was none. */
  readonly filter: string;
}

const COLUMNS = [
  'person',
  'office',
  'role',
  'in-charge',
  'court',
  'court-name',
  'court-id',
  'capacity',
  'status',
  'because',
  'next',
  'due',
  'due-for',
  'done',
  'total',
  'exported-on',
  'filter',
] as const;

/** The board as a table for a spreadsheet: one row per CM/ECF account, one for a person without any, each with the day and filter of the export. Never a password: the board has none. */
export async function boardTable(
  rows: readonly BoardRow[],
  courtIds: readonly string[],
  wording: BoardWording,
): Promise<{
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}> {
  const { words } = wording;
  return {
    header: COLUMNS.map((column) => words.say(`board-column.${column}`)),
    rows: await flatMapInSlices(rows, (row) => linesOf(row, courtIds, wording)),
  };
}

function linesOf(
  row: BoardRow,
  courtIds: readonly string[],
  wording: BoardWording,
): readonly (readonly string[])[] {
  const { words, today } = wording;
  const filter = wording.filter === '' ? words.say('export.everyone') : wording.filter;
  const person = [markedName(row, words), row.office, words.say(`role.${row.role}`), row.inCharge];
  const cells = cellsIn(row, courtIds, wording);
  const lines =
    cells.length === 0 ? [withoutCourt(words)] : cells.map((cell) => cellWords(cell, wording));
  return lines.map((line) => [...person, ...line, today, filter]);
}

/** The cells of the courts shown (all when none is named), in the order of the courts' ids, as on the board. */
export function cellsIn(
  { cells }: BoardRow,
  courtIds: readonly string[],
  { courts }: Pick<BoardWording, 'courts'>,
): readonly BoardCell[] {
  const idOf = ({ court }: BoardCell): string => courts[court]?.id ?? '';
  return cells
    .filter((cell) => courtIds.length === 0 || courtIds.includes(idOf(cell)))
    .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/**
 * Blank columns for a person without a court. The status column says so, because blanks alone would look like an error.
 */
function withoutCourt(words: Words): readonly string[] {
  return ['', '', '', '', words.say('export.no-court'), '', '', '', '', '', ''];
}

function cellWords(cell: BoardCell, wording: BoardWording): readonly string[] {
  const { words, courts } = wording;
  const court = courts[cell.court];
  return [
    court?.short ?? '',
    court?.name ?? '',
    court?.id ?? '',
    words.say(`role.${cell.capacity}`),
    words.say(`status.${cell.status}`),
    textOf(cell.because, cell, wording),
    textOf(cell.next, cell, wording),
    cell.due ?? '',
    dueForOf(cell, wording),
    String(cell.done),
    String(cell.total),
  ];
}

/** What the cell's date is for, in words. Empty when it has no date. */
export function dueForOf(cell: BoardCell, wording: BoardWording): string {
  if (cell.due === undefined) return '';
  const step = textOf(cell.dueFor ?? cell.next, cell, wording);
  return cell.isFrom ? wording.words.say('export.first-day', { step }) : step;
}

/** A cell's text, with its court's values filled in. */
export function textOf(
  place: number | undefined,
  { court }: BoardCell,
  { courts, texts, words }: BoardWording,
): string {
  const text = place === undefined ? undefined : texts[place];
  return text ? words.local(text.text, courts[court]?.values) : '';
}
