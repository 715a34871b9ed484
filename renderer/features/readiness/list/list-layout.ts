import type { Layout } from '../grid/grid-layout.ts';

declare module 'react' {
  interface CSSProperties {
    /** Of the list's column of statuses. */
    '--status-width'?: string;
  }
}

/** Numbers of the columns, for the keyboard. The first two are those of the matrix. */
export const LIST_COLUMN = {
  tick: 0,
  person: 1,
  status: 2,
  next: 3,
  due: 4,
  inCharge: 5,
  courts: 6,
} as const;

const ORDERS = new Map<number, 'name' | 'need' | 'due' | 'in-charge'>([
  [LIST_COLUMN.person, 'name'],
  [LIST_COLUMN.status, 'need'],
  [LIST_COLUMN.due, 'due'],
  [LIST_COLUMN.inCharge, 'in-charge'],
]);

const COMMON: Pick<Layout, 'lastColumn' | 'orderAt' | 'courtAt'> = {
  lastColumn: LIST_COLUMN.courts,
  orderAt: (column) => {
    const by = ORDERS.get(column);
    return by && { by };
  },
  courtAt: () => undefined,
};

/** The width of the column of statuses: as wide as English words need, or the longest of another language, up to a limit. */
export function statusWidth(words: readonly string[]): string {
  const longest = Math.max(...words.map(({ length }) => length));
  return `${Math.round(Math.min(166 + Math.max(longest - 17, 0) * 7.4, 260))}px`;
}

/** One line a person under a line of heads. */
export const ONE_LINE: Layout = { ...COMMON, head: 32, row: 36 };
/** Two lines a person and no heads, for a small window. */
export const TWO_LINES: Layout = { ...COMMON, head: 0, row: 48 };
