import type { Zoom } from '../windows/menu.ts';
import type { Attempts } from './attempts.ts';
import type { Running } from './running.ts';

/** The menu's size is the one in the preferences, so that it is still there at the next start. Before the app is open it changes nothing. */
export function menuZoom(attempts: Pick<Attempts<Running>, 'running'>): Zoom {
  return {
    read: () => attempts.running?.world.preferences.read().zoom ?? 1,
    async write(zoom) {
      const { running } = attempts;
      const written = await running?.parts.services.app.setPreferences({ change: { zoom } });
      if (written && !written.ok) running?.world.log.trouble(`zooming: ${written.failure.code}`);
    },
  };
}
