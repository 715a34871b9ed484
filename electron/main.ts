import { statSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, ipcMain, powerMonitor, protocol, session } from 'electron';
import { systemClock } from './adapters/clock.ts';
import { systemFileManager } from './adapters/desktop/file-manager.ts';
import { screenGuard } from './adapters/desktop/screen-guard.ts';
import { fileLog } from './adapters/log.ts';
import { catalogWords } from './adapters/words.ts';
import { serve } from './ipc/serve.ts';
import type { Log } from './ports/system.ts';
import { startService } from './services/start.ts';
import { DEFAULT_PREFERENCES } from './shared/domain/preferences.ts';
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
import { whichStart } from './windows/one-instance.ts';
import { quitClean } from './windows/quit-clean.ts';
import { endSecondStart } from './windows/second-start.ts';
import { settleUserData } from './windows/user-data.ts';
import { watchIdle } from './windows/watch-idle.ts';
import { Attempts } from './wiring/attempts.ts';
import { openRunning, type Running } from './wiring/running.ts';
import type { ServicesNeeds } from './wiring/services.ts';
import type { World } from './wiring/world.ts';

/** Minutes without keyboard and mouse after which the app locks itself. */
const IDLE_MINUTES = 5;

// SECURITY: what we write is for this user alone.
process.umask(0o077);
// SECURITY: before anything else exists: every renderer sandboxed, every web contents and session closed in.
app.enableSandbox();
registerAppScheme(protocol);
harden(app);
const folder = settleUserData(app, process);
// The id of the installer's shortcut: with another one, Windows makes a second shortcut and a second button on the taskbar.
if (process.platform === 'win32') app.setAppUserModelId('com.fileready.app');

// One instance per user: a second start brings the first to the front, says so, and opens no records.
whichStart(app, folder, focusMainWindow).then(async (which) => {
  if (which !== 'first') return endSecondStart(app, dialog, which, catalogWords());
  await app.whenReady();
  start(fileLog(folder));
});

/** Opens everything behind the window, and the window itself in any case: it shows the app, or what stands in the way. */
function start(log: Log): void {
  keepAlive(log.trouble);
  const attempts = new Attempts(() => openEverything(log), begin);
  attempts.attempt();
  serveStart(attempts, log);
  openWindow(attempts);
  log.info(`started ${app.getVersion()}, ${conditionOf(attempts)}`);
}

function openEverything(log: Log) {
  return openRunning({
    given: { folder, log, clock: systemClock },
    resolveProxy: (url) => session.defaultSession.resolveProxy(url),
    services: needsOfServices,
  });
}

function needsOfServices(world: World): ServicesNeeds {
  return {
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
  };
}

/** Once, as soon as everything is open. */
function begin({ world, parts, close }: Running): void {
  serve(parts.services, {
    ipcMain,
    isOwnWindow,
    isLocked: parts.vault.lock.isLocked,
    onTrouble: onTroubleOf(world.log),
  });
  applyLook(world.preferences.read());
  // After the window: a keychain that asks for its password must not hold up the first screen.
  setImmediate(() => {
    parts.vault.entries.settle().catch((error) => world.log.trouble('settling the vault', error));
  });
  keepWatch(parts);
  app.on('will-quit', close);
}

/** The calls that work even while nothing else does. */
function serveStart(attempts: Attempts<Running>, log: Log): void {
  const again = () => {
    if (attempts.running) return;
    attempts.attempt();
    // After the answer: the page that asked gives way to the app.
    if (attempts.running) setImmediate(reloadPages);
  };
  const start = startService({
    fileManager: systemFileManager,
    trouble: () => attempts.trouble,
    again,
  });
  const isLocked = () => attempts.running?.parts.vault.lock.isLocked() === true;
  serve({ start }, { ipcMain, isOwnWindow, isLocked, onTrouble: onTroubleOf(log) });
}

function openWindow(attempts: Attempts<Running>): void {
  const preferences = () => attempts.running?.world.preferences.read() ?? DEFAULT_PREFERENCES;
  const words = catalogWords();
  serveApp(protocol, join(import.meta.dirname, '../renderer'), {
    known: () => ({
      preferences: preferences(),
      isLocked: attempts.running?.parts.vault.lock.isLocked() === true,
      ...(attempts.trouble ? { trouble: attempts.trouble } : {}),
    }),
    missing: () => ({
      title: words.say('install.broken-title'),
      text: words.say('install.broken'),
    }),
  });
  setMenu(app.isPackaged, process.platform === 'darwin');
  app.on('window-all-closed', () => app.quit());
  openMainWindow({
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    isPackaged: app.isPackaged,
    zoom: preferences().zoom,
    onLeave: () => attempts.running?.parts.vault.shown.mask(),
  });
}

/** Locks the app when the person is away, keeps the board on time, and ends court sessions when the machine sleeps. */
function keepWatch({ vault, board, linking }: Running['parts']): void {
  watchIdle({ monitor: powerMonitor, idleMinutes: () => IDLE_MINUTES, lock: vault.lock.lock });
  quitClean(app, vault.clipboard.isHolding, vault.clipboard.clear);
  everyMinute(powerMonitor, board.everyMinute);
  powerMonitor.on('suspend', linking.suspend);
}

function conditionOf({ running, trouble }: Attempts<Running>): string {
  return running ? `records ${running.world.records.condition}` : (trouble?.code ?? 'nothing');
}

const onTroubleOf = (log: Log) => (what: string, call: string, error?: unknown) =>
  log.trouble(`${what} ${call}`, error);

/** Names this very build, so that it uses no board that another build computed. */
function buildName(): string {
  return `${app.getVersion()} ${statSync(import.meta.filename).mtimeMs}`;
}

/** SECURITY: the last resort: a bug in one call is noted by kind and place, and the app lives on. */
function keepAlive(trouble: (what: string, error: unknown) => void): void {
  process.on('uncaughtException', (error) => trouble('uncaught', error));
  process.on('unhandledRejection', (error) => trouble('unhandled', error));
}
