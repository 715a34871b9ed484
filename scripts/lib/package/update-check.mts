import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesPublisher, OWN_FEED } from '../../../electron/adapters/updates/own-feed.ts';
import type { Platform } from './target.mts';

/** The folder of what comes with the program, in a packed folder. */
const resourcesIn = (folder: string, platform: Platform) =>
  platform === 'darwin' ? join(folder, 'Contents', 'Resources') : join(folder, 'resources');

/**
 * What is wrong with a packed build that takes updates; undefined for nothing. On Windows it must name its publisher:
 * electron-updater 6 compares the signature of an update with that name, and without one it compares nothing and says
 * nothing. On a Mac the system compares the two signatures itself.
 */
export function updateTrouble(
  folder: string,
  platform: Platform,
  ownFeed: string = OWN_FEED,
): string | undefined {
  const file = join(resourcesIn(folder, platform), 'app-update.yml');
  const settings = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const takesUpdates = settings !== undefined || ownFeed !== '';
  if (platform !== 'win32' || !takesUpdates || namesPublisher(settings ?? '')) return undefined;
  return 'This build takes updates and names no publisher, so nothing would check who signed one. Set win.signtoolOptions.publisherName and publish in electron-builder.yml';
}
