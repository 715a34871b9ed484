import type { ViewSettings } from '../../../../electron/shared/domain/board/saved-view.ts';
import type { GridContent } from './grid-content.ts';

/** Sizes of the grid in CSS pixels; rows are of one height, so that thousands of them need not be measured. */
export const HEAD_HEIGHT = 60;
/** The height of a row, in pixels. */
export const ROW_HEIGHT = 36;
/** The height of a group's heading, in pixels. */
export const GROUP_HEIGHT = 36;
/** The width of a court's column, in pixels. */
export const COURT_WIDTH = 176;
/** The width of the column of people in charge, in pixels. */
export const IN_CHARGE_WIDTH = 160;

/** Widths of the columns left of the courts: the checkbox, the person, how many courts they can file in. */
const LEFT = { tick: 44, person: 224, share: 84 };
/** Where the columns of courts begin. */
export const LEFT_WIDTH = LEFT.tick + LEFT.person + LEFT.share;
/** What stays in view when the courts are scrolled. */
export const FIXED_WIDTH = LEFT.tick + LEFT.person;

/** Numbers of the columns, for the keyboard. */
export const COLUMN = { tick: 0, person: 1, share: 2, firstCourt: 3 } as const;

/** The columns of a row with so many courts; where there is room to spare, the courts share it. */
export function gridTemplate(courts: number): string {
  const { tick, person, share } = LEFT;
  const all = courts === 0 ? '' : ` repeat(${courts}, minmax(${COURT_WIDTH}px, 1fr))`;
  return `${tick}px ${person}px ${share}px${all} ${IN_CHARGE_WIDTH}px`;
}

/** The least width of the whole grid. */
export function gridWidth(courts: number): number {
  return LEFT_WIDTH + courts * COURT_WIDTH + IN_CHARGE_WIDTH;
}

/** What a click on the head of a column sorts by. */
type Order = Pick<ViewSettings['sort'], 'by' | 'court'>;

/** Where things are in one shape of the board: what the keyboard, the clicks and the scrolling need to know. */
export interface Layout {
  /** Heights in pixels. */
  readonly head: number;
  readonly row: number;
  readonly lastColumn: number;
  /** What a column sorts by; undefined for one that can't sort. */
  readonly orderAt: (column: number) => Order | undefined;
  /** The place in the table of courts that a column stands for. */
  readonly courtAt: (column: number) => number | undefined;
}

/** The layout of people by courts. */
export function matrixLayout({ courts, columns }: Pick<GridContent, 'courts' | 'columns'>): Layout {
  const lastColumn = COLUMN.firstCourt + columns.length;
  const courtAt = (column: number) => columns[column - COLUMN.firstCourt];
  return {
    head: HEAD_HEIGHT,
    row: ROW_HEIGHT,
    lastColumn,
    courtAt,
    orderAt: (column) => {
      const court = courts[courtAt(column) ?? -1]?.id;
      if (court) return { by: 'court', court };
      if (column === COLUMN.person) return { by: 'name' };
      return column === lastColumn ? { by: 'in-charge' } : undefined;
    },
  };
}
