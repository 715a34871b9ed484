import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from '../../../ui/focus/focus-ring.ts';

const STICKY = { position: 'sticky', backgroundColor: 'inherit', zIndex: 1 } as const;
const RING = {
  ...focusRing('-3px'),
  borderRadius: tokens.borderRadiusMedium,
} as const;
const ONE_LINE = {
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** How the grid looks: plain elements in Fluent's colors, because thousands of its own rows are too slow. */
export const useGridStyles = makeStyles({
  box: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '16rem',
    overflow: 'auto',
    position: 'relative',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    contain: 'strict',
    ':focus-visible': { outlineStyle: 'none' },
  },
  head: {
    display: 'grid',
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
  headCell: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': RING,
  },
  // The row of heads has no box, so each head needs its own background.
  headFixed: { backgroundColor: tokens.colorNeutralBackground3 },
  sortable: { cursor: 'pointer', ':hover': { color: tokens.colorNeutralForeground1 } },
  headName: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  twoLines: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  body: { position: 'relative' },
  row: {
    display: 'grid',
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  group: { backgroundColor: tokens.colorNeutralBackground2, cursor: 'pointer' },
  cell: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':focus-visible': RING,
  },
  tick: { ...STICKY, left: 0, alignItems: 'center' },
  person: {
    ...STICKY,
    left: '44px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  groupCell: {
    ...STICKY,
    left: 0,
    gridColumnStart: 1,
    gridColumnEnd: 'span 3',
    display: 'flex',
    flexDirection: 'row',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    ':focus-visible': RING,
  },
  groupCount: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  // What doesn't fit beside the name goes whole: it falls below the line, where nobody sees it.
  who: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalS}`,
    height: tokens.lineHeightBase300,
    overflow: 'hidden',
  },
  inCell: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { ...ONE_LINE, maxWidth: '100%', fontWeight: tokens.fontWeightSemibold },
  line: ONE_LINE,
  quiet: {
    ...ONE_LINE,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  urgent: {
    ...ONE_LINE,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  status: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  danger: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  brand: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  success: { color: tokens.colorPaletteGreenForeground1 },
  calm: { color: tokens.colorNeutralForeground1 },
  icon: { display: 'flex', flexShrink: 0, fontSize: '16px' },
  checkbox: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorBrandBackground },
});

/** The class names of the grid. */
export type GridStyles = ReturnType<typeof useGridStyles>;
