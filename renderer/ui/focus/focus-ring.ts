import { tokens } from '@fluentui/react-components';

/** The outline of what has the keyboard, so far outside its edge; a negative offset lies inside. */
export const focusRing = (offset = '0px') => ({
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: offset,
});
