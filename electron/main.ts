import { join } from 'node:path';
import { app, dialog, ipcMain, powerMonitor, protocol, session } from 'electron';
import { fileLog, type OwnLog } from './adapters/log.ts';
import { catalogWords } from './adapters/words.ts';
import { serve } from './ipc/serve.ts';
import type { PolicyPlaces } from './ports/policy.ts';
import { APP_ORIGIN } from './shared/contract/origin.ts';
import type { Opened } from './shared/domain/records/file/start-trouble.ts';
import { AppLinks } from './windows/app-links.ts';
import { applyLook } from './windows/look.ts';
import { focusMainWindow, isOwnWindow, reloadPages } from './windows/main-window.ts';
import { oneInstance } from './windows/one-instance.ts';
import { prepare } from './windows/prepare.ts';
import { refusedSwitch, refuseToRun } from './windows/refused-switches.ts';
import { showMenu } from './wiring/app-menu.ts';
import { Attempts } from './wiring/attempts.ts';
import { goesOnToWindow } from './wiring/before-window.ts';
import { openProfile } from './wiring/opening.ts';
import { ownPolicyPlaces } from './wiring/policy-places.ts';
import { Profiles } from './wiring/profiles.ts';
import { conditionOf, type Running } from './wiring/running.ts';
import { settleAfterWindow } from './wiring/settle.ts';
import { serveStart } from './wiring/start.ts';
import { keepAlive, onAnswerOf, onTroubleOf } from './wiring/trouble.ts';
import { obeyAtQuit } from './wiring/updates.ts';
import { keepWatch } from './wiring/watch.ts';
import { openWindow } from './wiring/window.ts';

const folder = prepare(app, protocol, process);
const links = new AppLinks(app, process.argv);
const instance = oneInstance(app, folder, (args) => {
  links.receive(args);
  return focusMainWindow();
});
const refused = refusedSwitch(app);
if (refused) refuseToRun(app, dialog, refused, catalogWords());
else startHere();

/** An order on the command line needs no window, and a second start leaves it to the first. */
async function startHere(): Promise<void> {
  if (!(await goesOnToWindow(app, { folder, instance, process }))) return;
  const log = fileLog(folder);
  keepAlive(log);
  start(log, await ownPolicyPlaces({ app, folder, onTrouble: log.trouble }));
}

/** Opens everything behind the window, and the window itself in any case: it shows the app, or what stands in the way. */
function start(log: OwnLog, policyPlaces: PolicyPlaces): void {
  const opening = () => ({
    app,
    log,
    policyPlaces,
    profiles,
    links,
    resolveProxy: (url: string) => session.defaultSession.resolveProxy(url),
  });
  const profiles: Profiles = new Profiles({
    folder,
    own: () => attempts.running,
    openPractice: (at) => openProfile(at, { ...opening(), isPractice: true }),
    onShown: ({ world }) => {
      applyLook(world.preferences.read());
      showMenu(app, profiles);
      void reloadPages();
    },
    onTrouble: log.trouble,
  });
  const attempts: Attempts<Running> = new Attempts(
    () => openEverything({ ...opening(), isPractice: false }),
    (running) => begin(running, profiles),
  );
  log.takeDetails(() => attempts.running?.world.policy.value('LogLevel') === 'detailed');
  attempts.attempt();
  serveStart(attempts, { profiles, app, ipcMain, log, folder });
  showMenu(app, profiles);
  links.follow(profiles);
  app.on('window-all-closed', () => app.quit());
  openWindow(attempts, {
    profiles,
    protocol,
    log,
    app,
    policyPlaces,
    renderer: join(import.meta.dirname, '../renderer'),
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
  });
  log.info(`started ${app.getVersion()}, ${conditionOf(attempts)}`);
  // The start command says so in its terminal. An installed app was started by no command.
  if (!app.isPackaged) process.send?.({ ready: APP_ORIGIN });
}

function openEverything(opening: Parameters<typeof openProfile>[1]): Opened<Running> {
  const trouble = { code: 'already-running', path: folder } as const;
  if (!instance.claim()) return { ok: false, trouble };
  return openProfile(folder, opening);
}

/** Once, as soon as everything is open. */
function begin({ world, parts }: Running, profiles: Profiles): void {
  const shown = () => profiles.running?.parts ?? parts;
  serve(parts.services, {
    shown: () => shown().services,
    ipcMain,
    isOwnWindow,
    isLocked: () => shown().vault.lock.isLocked(),
    closed: (call) => shown().closed(call),
    onTrouble: onTroubleOf(world.log),
    onAnswer: onAnswerOf(world.log),
  });
  applyLook(world.preferences.read());
  settleAfterWindow(world, parts);
  keepWatch(profiles, {
    app,
    monitor: powerMonitor,
    idleMinutes: profiles.idleMinutes,
  });
  obeyAtQuit(app, world.policy, parts.updates);
  app.on('will-quit', profiles.close);
}
