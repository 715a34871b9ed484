import { useMedia } from '../lib/use-media.ts';

/** Whether the window is too narrow for the places beside the view. */
export const useNarrow = (): boolean => useMedia('(max-width: 760px)');
