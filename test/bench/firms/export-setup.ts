import { systemClock } from '../../../electron/adapters/clock.ts';
import { catalogWords } from '../../../electron/adapters/words.ts';
import { exportBoard } from '../../../electron/services/exports/board.ts';
import { exportTargets } from '../../../electron/services/exports/export-targets.ts';
import { DEFAULT_PREFERENCES } from '../../../electron/shared/domain/preferences.ts';
import { ok } from '../../../electron/shared/domain/values/result.ts';
import type { OpenFirm } from './open-board.ts';

const NOTHING = new Uint8Array();

/** Exporting the board of an open firm, up to where another program makes the PDF. */
export function exportOver({ board }: OpenFirm) {
  const words = catalogWords('en');
  const targets = exportTargets({
    dialogs: { chooseWhereToSave: async () => 'nowhere' },
    files: { write: async () => ok(undefined) },
    printer: { pdf: async () => ok(NOTHING), print: async () => ok({ isCanceled: false }) },
    preferences: { read: () => DEFAULT_PREFERENCES },
    words,
  });
  return exportBoard({ board, words, clock: systemClock }, targets);
}
