import { calendarFile } from './adapters/calendar-file.ts';
import { csv } from './adapters/csv/csv.ts';
import { systemFiles } from './adapters/files/files.ts';
import { mailFile } from './adapters/mail-file.ts';
import { openBoardCache } from './adapters/records/board-cache.ts';
import { openReminderLedger } from './adapters/records/reminder-ledger.ts';
import type { CourtBook } from './ports/courts.ts';
import type { Mail, Notifier, PreferencesStore, Words } from './ports/desktop.ts';
import type { FileDialogs, Printer } from './ports/files.ts';
import type { Records } from './ports/records.ts';
import type { Clock, Ids, Log } from './ports/system.ts';
import { boardService } from './services/board/board.ts';
import { readinessBoard } from './services/board/board-keeper.ts';
import { bulkService } from './services/board/bulk.ts';
import { firmProgress } from './services/board/firm-progress.ts';
import type { FirmIndex } from './services/checklist/firm-index.ts';
import { exportService } from './services/exports/exports.ts';
import { historyService } from './services/people/history.ts';
import { reminders } from './services/reminders/reminders.ts';
import { rosterImportService } from './services/roster/roster.ts';
import { rememberedActs } from './services/shared/acts.ts';
import type { Grants } from './services/shared/grants.ts';
import type { VaultEntries } from './services/vault/entries.ts';
import type { Services } from './shared/contract/contract.ts';
import type { News } from './shared/contract/events.ts';

/** What the board and everything done from it need from the rest of the main process. */
export interface BoardNeeds {
  readonly folder: string;
  /** Names this build of the app. */
  readonly madeBy: string;
  readonly records: Records;
  readonly courts: CourtBook;
  readonly firmIndex: FirmIndex;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly dialogs: FileDialogs;
  readonly printer: Printer;
  readonly mail: Mail;
  readonly notifier: Notifier;
  readonly preferences: PreferencesStore;
  readonly words: Words;
  readonly grants: Grants;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly actorName: () => string;
  readonly tell: (news: News) => void;
}

/** The board's parts that others need too. */
export interface BoardParts {
  readonly services: Pick<
    Services,
    'board' | 'bulk' | 'history' | 'rosterImport' | 'exports' | 'reminders'
  >;
  /** To be called about every minute, and when the machine wakes up. */
  readonly everyMinute: () => void;
  /** Puts away what can be put away; before the records are closed. */
  readonly close: () => void;
}

/** Builds the readiness board and what is done from it. */
export function wireBoard(needs: BoardNeeds): BoardParts {
  const {
    folder,
    madeBy,
    records,
    courts,
    firmIndex,
    clock,
    ids,
    log,
    dialogs,
    printer,
    mail,
    actorName,
    tell,
  } = needs;
  const files = systemFiles(log.trouble);
  const shelf = openBoardCache(folder, log.trouble);
  const board = readinessBoard({
    records,
    courts,
    firmIndex,
    clock,
    ids,
    shelf,
    madeBy,
    onChange: () => tell({ kind: 'board-changed' }),
    onTrouble: log.trouble,
  });
  const ledger = openReminderLedger(folder, log.trouble);
  const { notifier, preferences, words, grants, entries } = needs;
  const remind = reminders({ board, ledger, notifier, preferences, words, clock, actorName });
  const acts = rememberedActs(ids);
  const progress = firmProgress({ records, clock, courts });
  return {
    services: {
      board: boardService({ board, progress, records, clock, ids, actorName }),
      bulk: bulkService({ records, courts, firmIndex, board, acts, clock, ids, tell }),
      history: historyService({ records, acts }),
      reminders: remind.service,
      exports: exportService({
        board,
        records,
        courts,
        firmIndex,
        dialogs,
        files,
        calendar: calendarFile,
        printer,
        mail,
        mailFile,
        words,
        clock,
        ids,
        grants,
        entries,
        // A name of the operating system's account means nothing to whoever gets the letter.
        signsAs: () => preferences.read().recordsAs,
        tell,
      }),
      rosterImport: rosterImportService({
        records,
        courts,
        dialogs,
        files,
        csv,
        words,
        acts,
        clock,
        ids,
        tell,
      }),
    },
    everyMinute: () => {
      board.tick();
      remind.look().catch((error) => log.trouble('looking at reminders', error));
    },
    close: () => {
      board.close();
      shelf.close();
      ledger.close();
    },
  };
}
