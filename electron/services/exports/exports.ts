import type { PreferencesStore } from '../../ports/desktop.ts';
import type { FileDialogs, Files, Printer } from '../../ports/files.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { type BoardExportNeeds, exportBoard } from './board.ts';
import { type CalendarExportNeeds, exportCalendar } from './calendar.ts';
import { type DraftNeeds, exportDrafts } from './drafts.ts';
import { exportTargets } from './export-targets.ts';
import { exportPaper, type PaperNeeds } from './paper.ts';

interface Needs extends BoardExportNeeds, CalendarExportNeeds, PaperNeeds, DraftNeeds {
  readonly dialogs: FileDialogs;
  readonly files: Files;
  readonly printer: Printer;
  readonly preferences: Pick<PreferencesStore, 'read'>;
}

/**
 * Everything that leaves the app: files, printed pages and drafts, each with its date and filter. No file ever holds a
 * secret.
 */
export function exportsService(needs: Needs): Services['exports'] {
  const targets = exportTargets(needs);
  return {
    board: exportBoard(needs, targets),
    ...exportCalendar(needs, targets),
    ...exportPaper(needs, targets),
    ...exportDrafts(needs, targets),
  };
}
