import * as z from 'zod';
import { ReadinessStatus } from '../checklist/readiness.ts';
import type { BoardRow } from './board.ts';
import { noCounts } from './counting.ts';

/** How many cells have each status, with 0 for statuses that no cell has. */
export const StatusCounts = z.record(ReadinessStatus, z.int().min(0));
export type StatusCounts = z.infer<typeof StatusCounts>;

/** The board in numbers: in total, by court (in the order of the table of courts) and by office. */
export const BoardTotals = z.strictObject({
  people: z.int().min(0),
  all: StatusCounts,
  courts: z.array(z.strictObject({ court: z.int().min(0), counts: StatusCounts })),
  offices: z.array(z.strictObject({ office: z.string(), counts: StatusCounts })),
});
export type BoardTotals = z.infer<typeof BoardTotals>;

function countsFor<K>(
  kept: Map<K, Record<ReadinessStatus, number>>,
  key: K,
): Record<ReadinessStatus, number> {
  const known = kept.get(key) ?? noCounts();
  kept.set(key, known);
  return known;
}

/** Counts the cells of these rows, as a filter left them. */
export function totalsOf(rows: readonly BoardRow[]): BoardTotals {
  const all = noCounts();
  const courts = new Map<number, Record<ReadinessStatus, number>>();
  const offices = new Map<string, Record<ReadinessStatus, number>>();
  for (const row of rows) {
    const ofOffice = countsFor(offices, row.office);
    for (const { court, status } of row.cells) {
      all[status] += 1;
      ofOffice[status] += 1;
      countsFor(courts, court)[status] += 1;
    }
  }
  return {
    people: rows.length,
    all,
    courts: [...courts].toSorted(([a], [b]) => a - b).map(([court, counts]) => ({ court, counts })),
    offices: [...offices]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([office, counts]) => ({ office, counts })),
  };
}
