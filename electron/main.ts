import { statSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain, powerMonitor, protocol, session } from 'electron';
import { systemClock } from './adapters/clock.ts';
import { screenGuard } from './adapters/desktop/screen-guard.ts';
import { fileLog } from './adapters/log.ts';
import { serve } from './ipc/serve.ts';
import { recoverLinks } from './services/linking/recover.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { everyMinute } from './windows/every-minute.ts';
import { harden } from './windows/hardening.ts';
import { applyLook } from './windows/look.ts';
import {
  focusMainWindow,
  isOwnWindow,
  openMainWindow,
  ownWindows,
  reloadPages,
} from './windows/main-window.ts';
import { setMenu } from './windows/menu.ts';
import { quitClean } from './windows/quit-clean.ts';
import { watchIdle } from './windows/watch-idle.ts';
import { courtDoors } from './wiring/court-doors.ts';
import { wireServices } from './wiring/services.ts';
import { openWorld, type World } from './wiring/world.ts';

// SECURITY: what we write is for this user alone.
process.umask(0o077);
// SECURITY: before anything else exists: every renderer sandboxed, every web contents and session closed in.
app.enableSandbox();
registerAppScheme(protocol);
harden(app);

// One instance per user: a second start brings the first to the front and opens no records.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusMainWindow);
  app.whenReady().then(start);
} else {
  app.exit(0);
}

/** Minutes without keyboard and mouse after which the app locks itself. */
const IDLE_MINUTES = 5;

/** Opens the world, builds the services over it, serves them, and opens the window. */
function start(): void {
  const folder = app.getPath('userData');
  const log = fileLog(folder);
  keepAlive(log.trouble);
  const world = openWorld({ folder, log, clock: systemClock });
  recoverLinks(world);
  const doors = courtDoors(world, (url) => session.defaultSession.resolveProxy(url));
  const parts = wireServices(world, doors, {
    version: app.getVersion(),
    madeBy: buildName(),
    platform: process.platform,
    idleMinutes: () => IDLE_MINUTES,
    screen: screenGuard(ownWindows),
    reloadPages,
    onPreferences: () => {
      applyLook(world.preferences.read());
      world.tell({ kind: 'preferences-changed' });
    },
  });
  serve(parts.services, {
    ipcMain,
    isOwnWindow,
    isLocked: parts.vault.lock.isLocked,
    onTrouble: (what, call, error) => log.trouble(`${what} ${call}`, error),
  });
  openWindow(world, parts.vault);
  // After the window: a keychain that asks for its password must not hold up the first screen.
  parts.vault.entries.settle().catch((error) => log.trouble('settling the vault', error));
  keepWatch(parts);
  app.on('will-quit', () => {
    parts.board.close();
    world.records.close();
    doors.practice.stop().catch((error) => log.trouble('stopping the practice court', error));
  });
  log.info(`started ${app.getVersion()}, records ${world.records.condition}`);
}

type Parts = ReturnType<typeof wireServices>;

function openWindow({ preferences }: World, { lock, shown }: Parts['vault']): void {
  serveApp(protocol, join(import.meta.dirname, '../renderer'), () => ({
    preferences: preferences.read(),
    isLocked: lock.isLocked(),
  }));
  applyLook(preferences.read());
  setMenu(app.isPackaged, process.platform === 'darwin');
  openMainWindow({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    isPackaged: app.isPackaged,
    zoom: preferences.read().zoom,
    onLeave: shown.mask,
  });
}

/** Locks the app when the person is away, keeps the board on time, and ends court sessions when the machine sleeps. */
function keepWatch({ vault, board, linking }: Parts): void {
  watchIdle({ monitor: powerMonitor, idleMinutes: () => IDLE_MINUTES, lock: vault.lock.lock });
  quitClean(app, vault.clipboard.isHolding, vault.clipboard.clear);
  app.on('window-all-closed', () => app.quit());
  everyMinute(powerMonitor, board.everyMinute);
  powerMonitor.on('suspend', linking.suspend);
}

/** Names this very build, so that it uses no board that another build computed. */
function buildName(): string {
  return `${app.getVersion()} ${statSync(import.meta.filename).mtimeMs}`;
}

/** SECURITY: the last resort: a bug in one call is noted by kind and place, and the app lives on. */
function keepAlive(trouble: (what: string, error: unknown) => void): void {
  process.on('uncaughtException', (error) => trouble('uncaught', error));
  process.on('unhandledRejection', (error) => trouble('unhandled', error));
}
