import { askAboutLostPage } from '../adapters/desktop/lost-page-question.ts';
import { windowPlaceFile } from '../adapters/window-place-file.ts';
import { catalogWords } from '../adapters/words.ts';
import type { Log } from '../ports/system.ts';
import { DEFAULT_PREFERENCES } from '../shared/domain/preferences.ts';
import { serveApp } from '../windows/app-protocol.ts';
import { openMainWindow } from '../windows/main-window.ts';
import type { Attempts } from './attempts.ts';
import type { Profiles } from './profiles.ts';
import type { Running } from './running.ts';

/** What the window needs from its process. */
interface Surroundings {
  readonly profiles: Profiles;
  readonly protocol: Parameters<typeof serveApp>[0];
  readonly log: Log;
  readonly quit: () => void;
  readonly isPackaged: boolean;
  /** The folder of the built page, as an absolute path. */
  readonly renderer: string;
  /** The built preload script, as an absolute path. */
  readonly preload: string;
}

/** Serves the page and opens the window, also when an attempt to start failed: then the page says why. */
export function openWindow(
  attempts: Attempts<Running>,
  { profiles, protocol, log, quit, isPackaged, renderer, preload }: Surroundings,
): void {
  const preferences = () => profiles.running?.world.preferences.read() ?? DEFAULT_PREFERENCES;
  const words = () => profiles.running?.world.words ?? catalogWords();
  serveApp(protocol, renderer, {
    known: () => ({
      preferences: preferences(),
      language: profiles.running?.world.policy.value('Language') ?? 'en',
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
    isPackaged,
    zoom: preferences().zoom,
    places: windowPlaceFile(profiles.folder, log.trouble),
    onEnter: () => profiles.running?.world.policy.look(),
    onLeave: () => profiles.running?.parts.vault.shown.mask(),
    lost: {
      onLost: () => takeBack(profiles.running),
      onTrouble: log.trouble,
      ask: () => askAboutLostPage(words()),
      quit,
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
