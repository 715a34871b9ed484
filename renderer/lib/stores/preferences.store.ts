import { create } from 'zustand';
import type { Preferences } from '../../../electron/shared/domain/preferences.ts';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { type Asked, ask, bridge } from '../bridge/bridge.ts';
import { served } from '../bridge/served.ts';

/** Some of the preferences, to be changed. */
export type PreferencesChange = Asked<'app', 'setPreferences'>['change'];

interface PreferencesState {
  readonly preferences: Preferences;
  readonly load: () => Promise<void>;
  readonly change: (change: PreferencesChange) => Promise<Result<Preferences>>;
}

/** Where the page was not served by main, as in tests of its parts; the schema with the real defaults stays out of the page. */
const UNSERVED: Preferences = {
  theme: 'system',
  recordsAs: '',
  zoom: 1,
  isNavigationOpen: false,
  reminders: { isOn: true, about: 'everyone', quietFrom: '18:00', quietTo: '08:00' },
};

/** Look and feel of this user on this machine; main keeps it. */
export const usePreferences = create<PreferencesState>()((set) => ({
  preferences: { ...UNSERVED, ...served.preferences },
  load: async () => {
    const result = await ask(() => bridge().app.preferences({}));
    if (result.ok) set({ preferences: result.value });
  },
  change: async (change) => {
    const result = await ask(() => bridge().app.setPreferences({ change }));
    if (result.ok) set({ preferences: result.value });
    return result;
  },
}));
