import type { Zoom } from '../windows/menu.ts';
import type { Running } from './running.ts';

/** The menu's size is the one in the preferences, so that it is still there at the next start. Before the app is open it changes nothing. */
export function menuZoom(shown: { readonly running: Running | undefined }): Zoom {
  return {
    read: () => shown.running?.world.preferences.read().zoom ?? 1,
    async write(zoom) {
      const { running } = shown;
      const written = await running?.parts.services.app.setPreferences({ change: { zoom } });
      if (written && !written.ok) running?.world.log.trouble(`zooming: ${written.failure.code}`);
    },
  };
}
