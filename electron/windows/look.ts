import { nativeTheme } from 'electron';
import type { Preferences } from '../shared/domain/preferences.ts';
import { zoomAll } from './main-window.ts';

/** Shows every window in the theme and at the size of the preferences. */
export function applyLook({ theme, zoom }: Pick<Preferences, 'theme' | 'zoom'>): void {
  nativeTheme.themeSource = theme;
  zoomAll(zoom);
}
