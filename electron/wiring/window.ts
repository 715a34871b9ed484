import { askAboutLostPage } from '../adapters/desktop/lost-page-question.ts';
import { windowPlaceFile } from '../adapters/window-place-file.ts';
import { catalogWords } from '../adapters/words.ts';
import type { PolicyPlaces } from '../ports/policy.ts';
import type { Log } from '../ports/system.ts';
import { loadCatalog } from '../shared/catalogs.ts';
import { serveApp } from '../windows/app-protocol.ts';
import { openMainWindow } from '../windows/main-window.ts';
import { showMenu } from './app-menu.ts';
import type { Attempts } from './attempts.ts';
import { chosenIn } from './choices.ts';
import type { Profiles } from './profiles.ts';
import type { Running } from './running.ts';

/** What the window needs from its process. */
interface Surroundings {
  readonly profiles: Profiles;
  readonly protocol: Parameters<typeof serveApp>[0];
  readonly log: Log;
  readonly app: { readonly isPackaged: boolean; quit(): void };
  readonly policyPlaces: PolicyPlaces;
  /** The folder of the built page, as an absolute path. */
  readonly renderer: string;
  /** The built preload script, as an absolute path. */
  readonly preload: string;
}

/** Serves the page and opens the window, also when an attempt to start failed: then the page says why. */
export function openWindow(
  attempts: Attempts<Running>,
  { profiles, protocol, log, app, policyPlaces, renderer, preload }: Surroundings,
): void {
  const chosen = () => {
    const world = profiles.running?.world;
    if (!world) return chosenIn(profiles.folder, policyPlaces);
    return { preferences: world.preferences.read(), language: world.policy.value('Language') };
  };
  const words = () => profiles.running?.world.words ?? catalogWords(chosen().language);
  if (!profiles.running) {
    loadCatalog(chosen().language).then(
      () => showMenu(app, profiles, words()),
      (error) => log.trouble('loading a language', error),
    );
  }
  serveApp(protocol, renderer, {
    known: () => ({
      ...chosen(),
      isLocked: profiles.running?.parts.vault.lock.isLocked() === true,
      isPractice: profiles.isPractice,
      ...(attempts.trouble ? { trouble: attempts.trouble } : {}),
    }),
    missing: () => ({
      title: words().say('install.broken-title'),
      text: words().say('install.broken'),
    }),
  });
  openMainWindow({
    preload,
    isPackaged: app.isPackaged,
    zoom: chosen().preferences.zoom,
    places: windowPlaceFile(profiles.folder, log.trouble),
    onEnter: () => profiles.running?.world.policy.look(),
    onLeave: () => profiles.running?.parts.vault.shown.mask(),
    lost: {
      onLost: () => takeBack(profiles.running),
      onTrouble: log.trouble,
      ask: () => askAboutLostPage(words()),
      quit: () => app.quit(),
      steady: () => performance.now(),
    },
  });
}

/** What a lost page showed or copied. */
function takeBack(running: Running | undefined): void {
  running?.parts.vault.shown.mask();
  running?.parts.vault.clipboard
    .clear()
    .catch((error) => running.world.log.trouble('clearing the clipboard', error));
}
