import { tokens } from '@fluentui/react-components';

/** How wide the panel with one person is. */
export const PANEL_WIDTH = '24rem';
/** Windows where a panel beside the grid would have room for a name and little more: it lies over the view, as high as that is. */
export const LOW = '@media (max-height: 900px)';
/** Windows where nothing is left of the grid beside a panel: it lies over the grid too. */
export const NARROW = '@media (max-width: 1150px)';
/** How far a panel over the view reaches into what the view holds, which ends before the window does. */
export const PANEL_REACH = `calc(${PANEL_WIDTH} - ${tokens.spacingHorizontalXXXL})`;
