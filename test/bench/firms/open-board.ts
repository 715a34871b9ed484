import { join } from 'node:path';
import { sharedFolder } from '../measuring/bench-folder.ts';
import { benchBoard } from './board-setup.ts';
import { openBenchRecords } from './open-firm.ts';
import { boardFirm, OWN, ownCopy } from './shared-firm.ts';
import { listeningRecords } from './written.ts';

/** Opens the firm in a folder with its whole board, as a running app has it, and notes what it writes. */
export async function openBoardFirm(folder: string) {
  const { records, written, close } = listeningRecords(openBenchRecords(folder), folder);
  const { board, cache, firmIndex } = benchBoard(records, folder);
  await board.whole();
  // The look at every row, which the app begins with its first screen.
  await records.readyToWrite();
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

/** The folder of a firm of so many people in ten courts with its board saved, as on any morning after the first; shared by the figures of a run. Copy it to record in it. */
export async function savedFirm(people: number): Promise<string> {
  const folder = await sharedFolder(`saved-firm-${people}`, async (unfinished) => {
    (await openBoardFirm(await ownCopy(boardFirm(people), unfinished))).close();
  });
  return join(folder, OWN);
}
