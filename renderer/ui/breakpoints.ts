/** The size of a window as a media query, for a hook and for styles. */
const when = <Q extends string>(query: Q) => ({ query, style: `@media ${query}` as const });

/** The width below which words have no room, in English and in languages whose words are longer. */
export interface WordsWidth {
  readonly query: string;
  readonly longQuery: string;
}

const forWords = (english: number, longer: number): WordsWidth => ({
  query: `(max-width: ${english}px)`,
  longQuery: `(max-width: ${longer}px)`,
});

/** Headings and panels take up less room. */
export const TINY = when('(max-width: 480px)');

/** Everything is in one column; a wide table would show one of its columns at a time (WCAG 2.2, 1.4.10). */
export const SMALL = when('(max-width: 700px)');

/** Every window that is not small. */
export const NOT_SMALL = when('(min-width: 701px)');

/** The navigation has no room beside the view. */
export const NARROW = when('(max-width: 760px)');

/** The view has less room around it. */
export const MEDIUM = when('(max-width: 900px)');

/** The window is so low that whatever stays in view would take the room to read. */
export const LOW = when('(max-height: 560px)');

/** A page has no room for a column beside the main one. */
export const ONE_COLUMN = when('(max-width: 1000px)');

/** Beside a heading with tabs there is no room for words on buttons. */
export const NARROW_HEADING = forWords(1500, 2000);

/** Nor for those of the main one. */
export const TIGHT_HEADING = forWords(1300, 1300);

/** A row of the list has room for one more court. */
export const WIDE_LIST = when('(min-width: 1600px)');

/** A message and its actions fit on one line. */
export const WIDE = when('(min-width: 1100px)');

/** There is no room for a grid beside a panel. */
export const TOO_NARROW_FOR_PANEL = when('(max-width: 1240px)');

/** A row of buttons has no room, so that they go into a menu. */
export const TOO_NARROW_FOR_BUTTONS = forWords(1200, 1660);
