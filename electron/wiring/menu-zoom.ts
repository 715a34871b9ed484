import type { Zoom } from '../windows/menu.ts';
import type { Running } from './running.ts';

/** What the menu's size needs of everything behind the window. */
interface Shown {
  readonly world: Pick<Running['world'], 'preferences' | 'log'>;
  readonly parts: { readonly services: Pick<Running['parts']['services'], 'app'> };
}

/** The menu's size is the one in the preferences, so that it is still there at the next start. Before the app is open it changes nothing. */
export function menuZoom(shown: { readonly running: Shown | undefined }): Zoom {
  return {
    read: () => shown.running?.world.preferences.read().zoom ?? 1,
    async write(zoom) {
      const { running } = shown;
      const written = await running?.parts.services.app.setPreferences({ change: { zoom } });
      if (written && !written.ok) running?.world.log.trouble(`zooming: ${written.failure.code}`);
    },
  };
}
