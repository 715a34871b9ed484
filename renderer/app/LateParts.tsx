import { useAppLinks } from './use-app-links.ts';
import { useBackAndForward } from './use-back-and-forward.ts';

/** What the window does besides its views and nobody needs in the first second. */
export function LateParts(): null {
  useAppLinks();
  useBackAndForward();
  return null;
}
