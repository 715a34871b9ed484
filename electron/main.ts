import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, protocol, session } from 'electron';
import { systemClock } from './adapters/clock/clock.ts';
import { courtBook } from './adapters/court-book/court-book.ts';
import { courtAtNeed } from './adapters/court-http/court-at-need.ts';
import { systemIds } from './adapters/ids/ids.ts';
import { systemKeychain } from './adapters/keychain/keychain.ts';
import { systemLinks } from './adapters/links/links.ts';
import { fileLog } from './adapters/log/log.ts';
import { embeddedPractice } from './adapters/practice/practice.ts';
import { openPreferences } from './adapters/preferences/preferences.ts';
import { systemPresence } from './adapters/presence/presence.ts';
import { openRecords } from './adapters/records/records.ts';
import { broadcast } from './ipc/broadcast.ts';
import { serve } from './ipc/serve.ts';
import { appService } from './services/app.ts';
import { checklistService } from './services/checklist.ts';
import { courtsService } from './services/courts.ts';
import { historyService } from './services/history.ts';
import { linkingService, recoverLinks } from './services/linking.ts';
import { pacerService } from './services/pacer.ts';
import { peopleService } from './services/people.ts';
import { practiceService } from './services/practice.ts';
import { settleVault, vaultService } from './services/vault.ts';
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

/** Builds each part, hands it what it needs, and opens the window. */
function start(): void {
  const folder = app.getPath('userData');
  const clock = systemClock;
  const ids = systemIds;
  const log = fileLog(folder);
  keepAlive(log.trouble);
  const preferences = openPreferences(folder, log.trouble);
  const recordsAs = () => preferences.read().recordsAs || userInfo().username;
  const records = openRecords({ folder, clock, actor: recordsAs });
  const keychain = systemKeychain(log.trouble);
  const courts = courtBook();
  const links = systemLinks(courts.knownPages);
  const court = courtAtNeed(async () => {
    const { courtDoor } = await import('./adapters/court-http/court-door.ts');
    return courtDoor({ resolveProxy: (url) => session.defaultSession.resolveProxy(url) });
  });
  const practice = embeddedPractice(async () => {
    const { startPracticeCourt } = await import('./practice-court/practice-court.ts');
    return startPracticeCourt({ courts: await courts.records() });
  });
  const tell = broadcast(ownWindows);
  records.onChange((subjects) => tell({ kind: 'records-changed', subjects }));
  const applyTheme = () => {
    nativeTheme.themeSource = preferences.read().theme;
  };

  recoverLinks({ records });
  const presence = systemPresence;
  serve(
    {
      app: appService({
        version: app.getVersion(),
        records,
        keychain,
        preferences,
        recordsAs,
        links,
        clock,
        onPreferences: () => {
          applyTheme();
          zoomAll(preferences.read().zoom);
          tell({ kind: 'preferences-changed' });
        },
      }),
      people: peopleService({ records, courts, clock, ids }),
      courts: courtsService({ records, courts, ids }),
      pacer: pacerService({ records, clock, ids }),
      checklist: checklistService({ records, courts, clock }),
      vault: vaultService({ records, keychain, ids }),
      linking: linkingService({ records, courts, court, practice, keychain, presence, clock, ids }),
      practice: practiceService({ records, practice, ids }),
      history: historyService({ records }),
    },
    {
      ipcMain,
      isOwnWindow,
      onTrouble: (what, call, error) => log.trouble(`${what} ${call}`, error),
    },
  );

  serveApp(protocol, join(import.meta.dirname, '../renderer'), preferences.read);
  applyTheme();
  setMenu(app.isPackaged, process.platform === 'darwin');
  openMainWindow({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    isPackaged: app.isPackaged,
    zoom: preferences.read().zoom,
  });
  // After the window: a keychain that asks for its password must not hold up the first screen.
  settleVault({ records, keychain }).catch((error) => log.trouble('settling the vault', error));

  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => {
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
