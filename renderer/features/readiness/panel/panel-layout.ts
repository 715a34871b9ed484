import { tokens } from '@fluentui/react-components';

/** How wide the panel with one person is. */
export const PANEL_WIDTH = '24rem';
/** How far a panel that lies over the view reaches into it; the view ends before the window does. */
export const PANEL_REACH = `calc(${PANEL_WIDTH} - ${tokens.spacingHorizontalXXXL})`;
