import { tokens } from '@fluentui/react-components';

/** The outline of the element with the keyboard focus, this far outside its edge; a negative offset is inside. */
export const focusRing = (offset = '0px') => ({
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: offset,
});
