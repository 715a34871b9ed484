import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, powerMonitor, protocol, session } from 'electron';
import { systemClock } from './adapters/clock.ts';
import { courtBook } from './adapters/court-book/court-book.ts';
import { courtAtNeed } from './adapters/court-http/session/court-at-need.ts';
import { fileDialogs } from './adapters/desktop/file-dialogs.ts';
import { systemMail } from './adapters/desktop/mail.ts';
import { desktopNotifier } from './adapters/desktop/notifications.ts';
import { windowPrinter } from './adapters/desktop/printing.ts';
import { screenGuard } from './adapters/desktop/screen-guard.ts';
import { systemWebPages } from './adapters/desktop/web-pages.ts';
import { systemFiles } from './adapters/files/files.ts';
import { systemIds } from './adapters/ids.ts';
import { fileLog } from './adapters/log.ts';
import { embeddedPractice } from './adapters/practice/practice.ts';
import { shippedPracticeFirm } from './adapters/practice/practice-firm.ts';
import { openPreferences } from './adapters/preferences.ts';
import { openRecords } from './adapters/records/records.ts';
import { catalogueWords } from './adapters/words.ts';
import { wireBoard } from './board-wiring.ts';
import { broadcast } from './ipc/broadcast.ts';
import { serve } from './ipc/serve.ts';
import { appService } from './services/app.ts';
import { checklistService } from './services/checklist/checklist.ts';
import { FirmIndex } from './services/checklist/firm-index.ts';
import { courtsService } from './services/courts/courts.ts';
import { endpointsService } from './services/courts/endpoints.ts';
import { profilesService } from './services/courts/profiles.ts';
import { linkingParts, recoverLinks } from './services/linking/linking.ts';
import { firmService } from './services/people/firm.ts';
import { pacerService } from './services/people/pacer.ts';
import { peopleService } from './services/people/people.ts';
import { practiceService } from './services/practice/practice.ts';
import { wireVault } from './vault-wiring.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { harden } from './windows/hardening.ts';
import {
  focusMainWindow,
  isOwnWindow,
  openMainWindow,
  ownWindows,
  zoomAll,
} from './windows/main-window.ts';
import { setMenu } from './windows/menu.ts';
import { quitClean } from './windows/quit-clean.ts';
import { watchIdle } from './windows/watch-idle.ts';

// SECURITY: what we write is for this user alone.
process.umask(0o077);
// SECURITY: before anything else exists: every renderer sandboxed, every web contents and session closed in.
app.enableSandbox();
registerAppScheme(protocol);
harden(app);

// One instance a user: a second start brings the first to the front and touches no store.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusMainWindow);
  app.whenReady().then(start);
} else {
  app.exit(0);
}

/** Minutes without keyboard and mouse after which the app locks itself. */
const IDLE_MINUTES = 5;

const MINUTE_MS = 60_000;
/** Reminders are first looked at when the first screen has long been there. */
const FIRST_LOOK_MS = 10_000;

/** Names this very build, so that nothing worked out by another one is taken for its own. */
function buildName(): string {
  return `${app.getVersion()} ${statSync(import.meta.filename).mtimeMs}`;
}

/** Builds each part, hands it what it needs, and opens the window. */
function start(): void {
  const folder = app.getPath('userData');
  const clock = systemClock;
  const ids = systemIds;
  const log = fileLog(folder);
  keepAlive(log.trouble);
  const preferences = openPreferences(folder, log.trouble);
  const actorName = () => preferences.read().recordsAs || userInfo().username;
  const records = openRecords({ folder, clock, actor: actorName, newId: ids.newId });
  const courts = courtBook(records);
  records.onChange('forget', courts.forget);
  const firmIndex = new FirmIndex(records);
  const webPages = systemWebPages(courts.knownPages);
  const court = courtAtNeed(async () => {
    const { courtDoor } = await import('./adapters/court-http/session/court-door.ts');
    const { issuerLog } = await import('./adapters/court-http/wire/issuers.ts');
    return courtDoor({
      resolveProxy: (url) => session.defaultSession.resolveProxy(url),
      onSecured: issuerLog(log),
    });
  });
  const practice = embeddedPractice(async () => {
    const { startPracticeCourt } = await import('./practice-court/practice-court.ts');
    return startPracticeCourt({ courts: await courts.records() });
  });
  const tell = broadcast(ownWindows);
  records.onChange('follow', (subjects) => tell({ kind: 'records-changed', subjects }));
  const applyTheme = () => {
    nativeTheme.themeSource = preferences.read().theme;
  };

  recoverLinks({ records });
  const idleMinutes = () => IDLE_MINUTES;
  const words = catalogueWords();
  const dialogs = fileDialogs(ownWindows);
  const vault = wireVault({
    platform: process.platform,
    records,
    courts,
    court,
    practice,
    clock,
    ids,
    log,
    actorName,
    idleMinutes,
    screen: screenGuard(ownWindows),
    dialogs,
    tell,
    reloadPages: () => {
      for (const { webContents } of ownWindows()) webContents.reload();
    },
  });
  const { keychain, entries, presence, grants } = vault;
  const linking = linkingParts({
    records,
    courts,
    firmIndex,
    court,
    practice,
    entries,
    presence,
    grants,
    webPages,
    actorName,
    clock,
    ids,
  });
  const board = wireBoard({
    folder,
    madeBy: buildName(),
    records,
    courts,
    firmIndex,
    clock,
    ids,
    log,
    dialogs,
    printer: windowPrinter(log.trouble),
    mail: systemMail,
    words,
    notifier: desktopNotifier({
      windows: ownWindows,
      onOpen: () => {
        focusMainWindow();
        tell({ kind: 'go-to', place: 'reminders' });
      },
      describe: (count) => words.say('reminder.badge', { count }),
    }),
    grants,
    entries: vault.entries,
    preferences,
    actorName,
    tell,
  });
  serve(
    {
      app: appService({
        version: app.getVersion(),
        records,
        keychain,
        preferences,
        actorName,
        webPages,
        clock,
        onPreferences: () => {
          applyTheme();
          zoomAll(preferences.read().zoom);
          tell({ kind: 'preferences-changed' });
        },
      }),
      people: peopleService({ records, courts, firmIndex, clock, ids }),
      courts: courtsService({ records, courts, ids }),
      profiles: profilesService({
        records,
        courts,
        clock,
        actorName,
        grants,
        dialogs,
        files: systemFiles(log.trouble),
      }),
      firm: firmService({ records, ids }),
      pacer: pacerService({ records, firmIndex, clock, ids }),
      checklist: checklistService({ records, courts, firmIndex, clock }),
      ...vault.services,
      linking: linking.service,
      endpoints: endpointsService({ records, courts, court, grants }),
      practice: practiceService({ records, practice, firm: shippedPracticeFirm, ids, clock }),
      ...board.services,
    },
    {
      ipcMain,
      isOwnWindow,
      isLocked: vault.isLocked,
      onTrouble: (what, call, error) => log.trouble(`${what} ${call}`, error),
    },
  );

  serveApp(protocol, join(import.meta.dirname, '../renderer'), () => ({
    preferences: preferences.read(),
    isLocked: vault.isLocked(),
  }));
  applyTheme();
  setMenu(app.isPackaged, process.platform === 'darwin');
  openMainWindow({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    isPackaged: app.isPackaged,
    zoom: preferences.read().zoom,
    onLeave: vault.mask,
  });
  // After the window: a keychain that asks for its password must not hold up the first screen.
  vault.settle().catch((error) => log.trouble('settling the vault', error));

  watchIdle({ monitor: powerMonitor, idleMinutes, lock: vault.lock });
  quitClean(app, vault.clipboard.isHolding, vault.clipboard.clear);
  app.on('window-all-closed', () => app.quit());
  setTimeout(board.everyMinute, FIRST_LOOK_MS).unref();
  setInterval(board.everyMinute, MINUTE_MS).unref();
  powerMonitor.on('resume', board.everyMinute);
  powerMonitor.on('suspend', linking.suspend);
  app.on('will-quit', () => {
    board.close();
    records.close();
    practice.stop().catch((error) => log.trouble('stopping the practice court', error));
  });
  log.info(`started ${app.getVersion()}, records ${records.condition}`);
}

/** SECURITY: the last resort: a bug in one call is noted by kind and place, and the app lives on. */
function keepAlive(trouble: (what: string, error: unknown) => void): void {
  process.on('uncaughtException', (error) => trouble('uncaught', error));
  process.on('unhandledRejection', (error) => trouble('unhandled', error));
}
