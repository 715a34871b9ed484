import { catalogWords } from '../adapters/words.ts';
import type { Words } from '../ports/desktop.ts';
import { setMenu } from '../windows/menu.ts';
import { menuZoom } from './menu-zoom.ts';
import type { Profiles } from './profiles.ts';

/** What the menu is made for: the profile that the windows show. */
type Shown = Pick<Profiles, 'running' | 'isPractice'>;

/**
 * Sets the menu of the app for the profile that is shown. Call it again when that changes: practice is entered or left.
 * `words` are those for while nothing could be opened.
 */
export function showMenu(
  { isPackaged }: { readonly isPackaged: boolean },
  shown: Shown,
  words: Words = catalogWords(),
): void {
  setMenu({
    isPackaged,
    isMac: process.platform === 'darwin',
    isPractice: shown.isPractice,
    words: shown.running?.world.words ?? words,
    zoom: menuZoom(shown),
    choose: (entry) => shown.running?.world.tell({ kind: 'menu', entry }),
    switchPractice: () => shown.running?.world.tell({ kind: 'switch-practice' }),
  });
}
