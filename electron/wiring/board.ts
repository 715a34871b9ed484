import { calendarFile } from '../adapters/calendar-file.ts';
import { fileReading } from '../adapters/csv/file-reading.ts';
import { systemMail } from '../adapters/desktop/mail.ts';
import { desktopNotifier } from '../adapters/desktop/notifications.ts';
import { windowPrinter } from '../adapters/desktop/printing.ts';
import { textClipboard } from '../adapters/desktop/text-clipboard.ts';
import { mailFile } from '../adapters/mail-file.ts';
import { openBoardCache } from '../adapters/records/spare/board-cache.ts';
import { openExportedDates } from '../adapters/records/spare/exported-dates.ts';
import { openReminderLedger } from '../adapters/records/spare/reminder-ledger.ts';
import type { Notifier } from '../ports/desktop.ts';
import type { BackupKeeper } from '../services/backups/keeper.ts';
import { boardService } from '../services/board/board.ts';
import { BoardKeeper } from '../services/board/board-keeper.ts';
import { bulkService } from '../services/board/bulk.ts';
import { firmProgress } from '../services/board/firm-progress.ts';
import { exportsService } from '../services/exports/exports.ts';
import { senderOf } from '../services/exports/sender.ts';
import { historyService } from '../services/people/history.ts';
import { remindersService } from '../services/reminders/reminders.ts';
import { rosterImportService } from '../services/roster/roster.ts';
import { rememberedActs } from '../services/shared/acts.ts';
import { focusMainWindow, ownWindows } from '../windows/main-window.ts';
import type { Vault } from './vault.ts';
import type { World } from './world.ts';

type VaultOfBoard = Pick<Vault, 'grants' | 'entries'>;

interface BoardNeeds {
  /** Names this build of the app. */
  readonly madeBy: string;
  readonly backupKeeper: Pick<BackupKeeper, 'beforeImport' | 'beforeBulkAct'>;
}

/** Builds the readiness board and the services that work from it. */
export function wireBoard(world: World, vault: VaultOfBoard, { madeBy, backupKeeper }: BoardNeeds) {
  const { folder, log, preferences, tell } = world;
  const cache = openBoardCache(folder, log.trouble);
  const ledger = openReminderLedger(folder, log.trouble);
  const exported = openExportedDates(folder, log.trouble);
  const board = new BoardKeeper({
    ...world,
    cache,
    madeBy,
    onChange: () => tell({ kind: 'board-changed' }),
    onTrouble: log.trouble,
  });
  world.onProfilesByIt(board.profilesChanged);
  const acts = rememberedActs(world.ids);
  const progress = firmProgress(world);
  const reminders = remindersService({ ...world, board, ledger, notifier: notifierFor(world) });
  return {
    services: {
      board: boardService({ ...world, board, progress }),
      bulk: bulkService({
        ...world,
        board,
        acts,
        backUpFirst: () => backupKeeper.beforeBulkAct(),
      }),
      history: historyService({ ...world, ...vault, acts }),
      reminders: reminders.service,
      exports: exportsService({
        ...world,
        ...vault,
        board,
        calendar: calendarFile,
        exported,
        printer: windowPrinter({ onTrouble: log.trouble, parent: () => ownWindows()[0] }),
        mail: systemMail,
        mailFile,
        clipboard: textClipboard(log.trouble),
        sender: () => senderOf(preferences, world.records),
      }),
      rosterImport: rosterImportService({
        ...world,
        reading: fileReading(),
        acts,
        backUpFirst: () => backupKeeper.beforeImport(),
      }),
    },
    /** Call about once a minute, and when the machine wakes up. */
    everyMinute: () => {
      board.tick();
      reminders.look().catch((error) => log.trouble('looking at reminders', error));
    },
    /** Once nobody is in the records any more: nobody is left in what was made of them. */
    forgetEverybody: async () => {
      // Until then somebody's row may still be on its way into the cache.
      await board.whole();
      cache.clear();
      exported.clear();
    },
    /** Saves what can be saved. Call before the records close. */
    close: () => {
      board.close();
      cache.close();
      ledger.close();
      exported.close();
    },
  };
}

/** Desktop notifications that lead to the list of reminders. Nobody invented calls for attention outside the window. */
function notifierFor({ words, tell, log, isPractice }: World): Notifier {
  if (isPractice) return { show: () => {}, badge: () => {} };
  return desktopNotifier({
    onTrouble: log.trouble,
    windows: ownWindows,
    onOpen: () => {
      focusMainWindow();
      tell({ kind: 'go-to', place: 'reminders' });
    },
    describe: (count) => words.say('reminder.badge', { count }),
  });
}
