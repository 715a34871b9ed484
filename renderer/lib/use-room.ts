import { useHelp } from './stores/help.store.ts';
import { useMedia } from './use-media.ts';

/** How wide the guide is beside a view. */
export const HELP_WIDTH = 360;

/** Whether a media query about the width matches the room that the view has: that of the window, without the guide beside it. */
export function useRoom(query: string): boolean {
  const isHelpOpen = useHelp((state) => state.isOpen);
  return useMedia(
    isHelpOpen ? query.replace(/\d+/, (width) => `${Number(width) + HELP_WIDTH}`) : query,
  );
}
