import { useAppLinks } from './use-app-links.ts';
import { useBackAndForward } from './use-back-and-forward.ts';
import { usePracticeMenu } from './use-practice-menu.ts';
import { useUndoKey } from './use-undo.ts';

/** What the window does besides its views and nobody needs in the first second. */
export function LateParts(): null {
  useUndoKey();
  usePracticeMenu();
  useAppLinks();
  useBackAndForward();
  return null;
}
