import { useMedia } from '../../lib/use-media.ts';

/** Whether people are shown as cards: below this a table of people by courts would show one court at a time (WCAG 2.2, 1.4.10). */
export const useCardLayout = (): boolean => useMedia('(max-width: 700px)');
