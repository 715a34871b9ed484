import { openBoardCache } from '../../electron/adapters/records/spare/board-cache.ts';
import { BoardKeeper } from '../../electron/services/board/board-keeper.ts';
import type { BoardRow } from '../../electron/shared/domain/board/board.ts';
import { newFolder } from './records.ts';

/** What a board reads; a test's ground has it. */
type BoardGround = Pick<
  ConstructorParameters<typeof BoardKeeper>[0],
  'records' | 'courts' | 'firmIndex' | 'clock' | 'ids'
>;

/**
 * A board over some ground, with its cache in a folder, and how often it said that rows changed. A cache that can't be
 * used throws, unless the test wants to hear of it.
 */
export function someBoard(
  ground: BoardGround,
  folder = newFolder(),
  madeBy = 'this build',
  onCacheTrouble = (what: string): void => {
    throw new Error(what);
  },
) {
  const cache = openBoardCache(folder, onCacheTrouble);
  const told = { times: 0 };
  const board = new BoardKeeper({
    ...ground,
    cache,
    madeBy,
    onChange: () => {
      told.times += 1;
    },
    onTrouble: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
  const close = () => {
    board.close();
    cache.close();
  };
  return { board, told, close };
}

/** Everything the board shows, with courts and texts said out instead of by their place. */
export async function shownOn(board: BoardKeeper): Promise<readonly unknown[]> {
  const rows = await board.whole();
  return rows.map((row) => said(row, board));
}

function said(row: BoardRow, { courts, texts }: BoardKeeper): unknown {
  return {
    ...row,
    cells: row.cells.map(({ court, because, next, dueFor, ...cell }) => ({
      ...cell,
      court: courts[court]?.id,
      because: because === undefined ? undefined : texts[because],
      next: next === undefined ? undefined : texts[next],
      dueFor: dueFor === undefined ? undefined : texts[dueFor],
    })),
  };
}
