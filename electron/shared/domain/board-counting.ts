import type { BoardRow } from './board.ts';
import type { ReadinessStatus } from './readiness.ts';

/** Who counts: the firm's own people; the practice firm's only while there is nobody else. */
export function counted(rows: readonly BoardRow[]): readonly BoardRow[] {
  const own = rows.filter((row) => !row.isPractice);
  return own.length > 0 ? own : rows;
}

/** No cell counted yet, for every status. */
export function noCounts(): Record<ReadinessStatus, number> {
  return {
    'not-started': 0,
    preparing: 0,
    blocked: 0,
    'ready-to-link': 0,
    'link-unknown': 0,
    linked: 0,
    'menus-pending': 0,
    'can-file': 0,
    'not-applicable': 0,
  };
}
