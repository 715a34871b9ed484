import type { ReadinessStatus } from '../checklist/readiness.ts';
import type { BoardRow } from './board.ts';

/** Whether real people count among these. Practice people count only while there are no others. */
export function countsOwn(people: readonly Pick<BoardRow, 'isPractice'>[]): boolean {
  return people.some(({ isPractice }) => !isPractice);
}

/** The people who count among these. */
export function counted(rows: readonly BoardRow[]): readonly BoardRow[] {
  return countsOwn(rows) ? rows.filter(({ isPractice }) => !isPractice) : rows;
}

/** A count of zero for every status. */
export function noCounts(): Record<ReadinessStatus, number> {
  return {
    'not-started': 0,
    preparing: 0,
    blocked: 0,
    'ready-to-link': 0,
    'link-unknown': 0,
    linked: 0,
    'menus-pending': 0,
    'admission-lapsed': 0,
    'can-file': 0,
    'not-applicable': 0,
  };
}
