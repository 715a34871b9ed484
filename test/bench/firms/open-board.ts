import { benchBoard } from './board-setup.ts';
import { openBenchRecords } from './open-firm.ts';
import { listeningRecords } from './written.ts';

/** Opens the firm in a folder with its whole board, as a running app has it, and notes what it writes. */
export async function openBoardFirm(folder: string) {
  const { records, written, close } = listeningRecords(openBenchRecords(folder), folder);
  const { board, cache, firmIndex } = benchBoard(records, folder);
  await board.whole();
  return {
    records,
    board,
    firmIndex,
    written,
    /** Saves the board too, so that no saving falls into another round. */
    close(): void {
      board.close();
      cache.close();
      close();
      records.close();
    },
  };
}

/** An open firm. */
export type OpenFirm = Awaited<ReturnType<typeof openBoardFirm>>;
