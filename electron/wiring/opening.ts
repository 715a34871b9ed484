import { systemClock } from '../adapters/clock.ts';
import { screenGuard } from '../adapters/desktop/screen-guard.ts';
import type { OwnLog } from '../adapters/log.ts';
import type { PolicyPlaces } from '../ports/policy.ts';
import type { Opened } from '../shared/domain/records/file/start-trouble.ts';
import type { AppLinks } from '../windows/app-links.ts';
import { applyLook } from '../windows/look.ts';
import { endPages, ownWindows } from '../windows/main-window.ts';
import { showMenu } from './app-menu.ts';
import type { Profiles } from './profiles.ts';
import { openRunning, type Running } from './running.ts';
import type { ServicesNeeds } from './services.ts';
import type { World } from './world.ts';

/** Names this very build, so that it uses no board that another build computed. Put in by the build (electron.vite.config.ts). */
declare const BUILD_ID: string;

/** What opening a profile takes besides its folder. */
interface Opening {
  readonly app: { getVersion(): string; readonly isPackaged: boolean };
  /** Asks the system's settings for the proxy of an address. */
  readonly resolveProxy: (url: string) => Promise<string>;
  readonly log: OwnLog;
  readonly policyPlaces: PolicyPlaces;
  readonly profiles: Profiles;
  readonly links: AppLinks;
  readonly isPractice: boolean;
}

interface Shown extends Pick<Opening, 'app' | 'log' | 'profiles' | 'links'> {
  /** Whether the windows show this profile now. */
  readonly isShown: () => boolean;
}

/** Opens everything of the profile in this folder, or says what stands in the way. */
export function openProfile(folder: string, opening: Opening): Opened<Running> {
  const { app, log, policyPlaces, profiles, links, isPractice, resolveProxy } = opening;
  const isShown = () => profiles.isPractice === isPractice;
  return openRunning({
    given: {
      folder,
      log,
      clock: systemClock,
      version: app.getVersion(),
      policyPlaces,
      isPractice,
      isShown,
      onLanguage: () => showMenu(app, profiles),
    },
    resolveProxy,
    services: (world) => needsOfServices(world, { app, log, profiles, links, isShown }),
  });
}

function needsOfServices(
  world: World,
  { app, log, profiles, links, isShown }: Shown,
): ServicesNeeds {
  return {
    profiles,
    links,
    onLock: () => {
      links.drop();
      if (world.isPractice) profiles.lock();
    },
    version: app.getVersion(),
    logFile: log.file,
    madeBy: `${app.getVersion()} ${BUILD_ID}`,
    platform: process.platform,
    isPackaged: app.isPackaged,
    screen: screenGuard(ownWindows),
    endPages: async () => (isShown() ? endPages(process.platform) : undefined),
    onPreferences: () => {
      applyLook(world.preferences.read());
      world.tell({ kind: 'preferences-changed' });
    },
  };
}
