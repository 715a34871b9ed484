import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { usePreferences } from '../lib/stores/preferences.store.ts';

const INK: BrandVariants = {
  10: '#03060b',
  20: '#0c1a2b',
  30: '#0e2a48',
  40: '#10375f',
  50: '#134576',
  60: '#17538c',
  70: '#1d62a3',
  80: '#276eb1',
  90: '#4f8ac9',
  100: '#6ca3dc',
  110: '#82b2e4',
  120: '#97c0ea',
  130: '#acceef',
  140: '#c1dbf4',
  150: '#d7e8f8',
  160: '#eef5fc',
};
/** Windows has the first, the others name theirs by the second; looking for a family that isn't installed delays the first words. */
const FONT = { fontFamilyBase: "'Segoe UI', system-ui, sans-serif" };
const LIGHT = { ...createLightTheme(INK), ...FONT };
const DARK = { ...createDarkTheme(INK), ...FONT };

/** What the operating system asks for. Follows its changes. */
function useSystemPrefersDark(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia('(prefers-color-scheme: dark)');
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia('(prefers-color-scheme: dark)').matches,
  );
}

/** Colors, spaces and type of the whole page, as the person or their system wants them. */
export function useTheme(): { readonly theme: Theme; readonly isDark: boolean } {
  const chosen = usePreferences((state) => state.preferences.theme);
  const systemPrefersDark = useSystemPrefersDark();
  const isDark = chosen === 'dark' || (chosen === 'system' && systemPrefersDark);
  return { theme: isDark ? DARK : LIGHT, isDark };
}
