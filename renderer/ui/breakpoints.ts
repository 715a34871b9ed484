/** The size of a window as a media query, for a hook and for styles. */
const when = <Q extends string>(query: Q) => ({ query, style: `@media ${query}` as const });

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

/** A row of large figures has no room for symbols. */
export const NO_SYMBOLS = when('(max-width: 1000px)');

/** A message and its actions fit on one line. */
export const WIDE = when('(min-width: 1100px)');

/** There is no room for a grid beside a panel. */
export const TOO_NARROW_FOR_PANEL = when('(max-width: 1150px)');

/** A row of buttons has no room, so that they go into a menu. */
export const TOO_NARROW_FOR_BUTTONS = when('(max-width: 1200px)');

/** A panel beside a grid has room for a name and little more. */
export const LOW = when('(max-height: 900px)');
