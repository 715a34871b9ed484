import type { Preferences, StartPage } from '../../../electron/shared/domain/preferences.ts';

/** The looks to choose from. */
export const THEMES = ['system', 'light', 'dark'] as const satisfies Preferences['theme'][];

/** The sizes to choose from, as a share of the usual size. */
export const ZOOMS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Minutes without use until the app locks itself, to choose from. */
export const IDLE_MINUTES = [1, 2, 5, 10, 15, 30, 60] as const;

/** Seconds that a copied secret stays on the clipboard, to choose from. */
export const CLIPBOARD_SECONDS = [5, 10, 20, 30, 60, 120] as const;

/** The pages that the app can open with. */
export const START_PAGES = ['mine', 'readiness', 'settings'] as const satisfies StartPage[];
