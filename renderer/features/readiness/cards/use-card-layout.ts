import { useMedia } from '../../../lib/use-media.ts';

const CARDS = '(max-width: 700px)';

/** Styles where people are shown as cards, and where they are shown in the grid. */
export const ON_CARDS = `@media ${CARDS}`;
export const ON_GRID = '@media (min-width: 701px)';

/** Whether people are shown as cards: below this a table of people by courts would show one court at a time (WCAG 2.2, 1.4.10). */
export const useCardLayout = (): boolean => useMedia(CARDS);
