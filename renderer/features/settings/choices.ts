import type { Preferences } from '../../../electron/shared/domain/preferences.ts';

/** The looks to choose from. */
export const THEMES = ['system', 'light', 'dark'] as const satisfies Preferences['theme'][];

/** The sizes to choose from, as a share of the usual size. */
export const ZOOMS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;
