import { catalogWords } from '../adapters/words.ts';
import { setMenu } from '../windows/menu.ts';
import { menuZoom } from './menu-zoom.ts';
import type { Profiles } from './profiles.ts';

/** What the menu is made for: the profile that the windows show. */
type Shown = Pick<Profiles, 'running' | 'isPractice'>;

/** Sets the menu of the app for the profile that is shown. Call it again when that changes: practice is entered or left. */
export function showMenu({ isPackaged }: { readonly isPackaged: boolean }, shown: Shown): void {
  setMenu({
    isPackaged,
    isMac: process.platform === 'darwin',
    isPractice: shown.isPractice,
    words: shown.running?.world.words ?? catalogWords(),
    zoom: menuZoom(shown),
    choose: (entry) => shown.running?.world.tell({ kind: 'menu', entry }),
    switchPractice: () => shown.running?.world.tell({ kind: 'switch-practice' }),
  });
}
