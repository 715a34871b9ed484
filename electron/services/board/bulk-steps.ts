import type { CourtBook } from '../../ports/courts.ts';
import type { Records } from '../../ports/records.ts';
import type { Clock } from '../../ports/system.ts';
import type { BoardCell, BoardRow } from '../../shared/domain/board/board.ts';
import type { BulkTarget } from '../../shared/domain/board/bulk-act.ts';
import {
  type ChecklistCount,
  type RecordableStep,
  recordableSteps,
} from '../../shared/domain/board/bulk-step.ts';
import { progressInCourts } from '../checklist/court-progress.ts';
import type { FirmIndex } from '../checklist/firm-index.ts';
import { accountsEver } from '../shared/link-among.ts';
import { yieldToEventLoop } from '../shared/slices.ts';
import type { BoardKeeper } from './board-keeper.ts';
import { namedBy } from './bulk-outcomes.ts';

interface Needs {
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly board: Pick<BoardKeeper, 'whole' | 'courts'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
}

/**
 * The steps that can be recorded for a selection of people. They come from one checklist for each court and capacity,
 * because the checklists of thousands differ in little else.
 */
export async function stepsFor(on: BulkTarget, needs: Needs): Promise<readonly RecordableStep[]> {
  const checklists: ChecklistCount[] = [];
  for (const { ecfAccountId, count } of oneOfEach(await cellsOf(on, needs))) {
    const checklist = await checklistOf(ecfAccountId, needs);
    if (checklist) checklists.push({ checklist, count });
    await yieldToEventLoop();
  }
  return recordableSteps(checklists);
}

/** The board's cells that a target names. */
async function cellsOf(
  on: BulkTarget,
  { records, board }: Pick<Needs, 'records' | 'board'>,
): Promise<readonly BoardCell[]> {
  const rows = new Map<string, BoardRow>((await board.whole()).map((row) => [row.personId, row]));
  const courts = new Set('courtIds' in on ? on.courtIds : []);
  const isIn = ({ court }: BoardCell) => {
    const id = board.courts[court]?.id;
    return courts.size === 0 || (id !== undefined && courts.has(id));
  };
  return namedBy(on, records).flatMap(({ personId, accounts }) => {
    const cells = rows.get(personId)?.cells ?? [];
    return cells.filter((cell) => isIn(cell) && (accounts?.has(cell.ecfAccountId) ?? true));
  });
}

/** One account for each court and capacity, the most common first. */
function oneOfEach(cells: readonly BoardCell[]) {
  const alike = Map.groupBy(cells, ({ court, capacity }) => `${court} ${capacity}`);
  return [...alike.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ecfAccountId: first.ecfAccountId, count: 1 + others.length }] : [],
    )
    .toSorted((a, b) => b.count - a.count);
}

async function checklistOf(ecfAccountId: string, { records, firmIndex, ...rest }: Needs) {
  const ecf = records.ecf(ecfAccountId);
  const person = ecf && records.person(ecf.account.personId);
  if (!person) return undefined;
  const ever = accountsEver(records, person);
  const [inCourt] = await progressInCourts(person, ever, firmIndex.view(), rest, [ecf]);
  return inCourt?.checklist;
}
