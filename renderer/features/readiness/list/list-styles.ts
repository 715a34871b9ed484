import { makeStyles, tokens } from '@fluentui/react-components';
import { SMALL } from '../../../ui/breakpoints.ts';

/** Below these widths of the list columns give way, the least needed first: the panel has them all. */
const NO_ONE_IN_CHARGE = '@container board-list (max-width: 1136px)';
const NO_COURTS = '@container board-list (max-width: 1040px)';
const NO_DUE = '@container board-list (max-width: 680px)';
/** The same as ranges that exclude each other, because at-rules come in no order of their own. */
const WITHOUT_CHARGE = '@container board-list (min-width: 1041px) and (max-width: 1136px)';
const WITHOUT_COURTS = '@container board-list (min-width: 681px) and (max-width: 1040px)';

const ALL =
  '44px minmax(190px, 1fr) var(--status-width) minmax(285px, 1.2fr) 150px minmax(90px, 0.4fr) minmax(220px, 1fr)';
const WITH_COURTS =
  '44px minmax(180px, 1fr) var(--status-width) minmax(270px, 1.2fr) 150px minmax(205px, 1fr)';
const WITH_DUE = '44px minmax(150px, 1fr) var(--status-width) minmax(190px, 1.3fr) 150px';
const LEAST = '44px minmax(120px, 1fr) var(--status-width) minmax(150px, 1.2fr)';
const TWO = '44px minmax(0, 1fr) auto';

const PILL = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: tokens.spacingHorizontalXS,
  height: '22px',
  padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXXS}`,
  borderRadius: tokens.borderRadiusCircular,
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightSemibold,
  whiteSpace: 'nowrap',
  // Into the room beside it, if need be.
  maxWidth: `calc(100% + ${tokens.spacingHorizontalS})`,
  boxSizing: 'border-box',
} as const;

const pill = (ground: string, words: string, edge: string) => ({
  backgroundColor: ground,
  color: words,
  border: `1px solid ${edge}`,
});

/** How the list looks. Its columns answer the width of the list, not of the window, so that the panel and zoom work by one rule. */
export const useListStyles = makeStyles({
  // A small window has two lines instead, whatever the width.
  box: {
    containerType: 'inline-size',
    containerName: 'board-list',
    [SMALL.style]: { containerName: 'board-list-in-two-lines' },
  },
  columns: {
    gridTemplateColumns: ALL,
    [WITHOUT_CHARGE]: { gridTemplateColumns: WITH_COURTS },
    [WITHOUT_COURTS]: { gridTemplateColumns: WITH_DUE },
    [NO_DUE]: { gridTemplateColumns: LEAST },
    [SMALL.style]: { gridTemplateColumns: TWO, gridTemplateRows: '1fr 1fr' },
  },
  courts: { [NO_COURTS]: { display: 'none' }, [SMALL.style]: { display: 'none' } },
  inCharge: { [NO_ONE_IN_CHARGE]: { display: 'none' }, [SMALL.style]: { display: 'none' } },
  // In two lines: name and status above, what comes next and when below.
  tick: { [SMALL.style]: { gridRowStart: 1, gridRowEnd: 'span 2' } },
  next: { [SMALL.style]: { gridRowStart: 2, gridColumnStart: 2 } },
  due: {
    [NO_DUE]: { display: 'none' },
    [SMALL.style]: { gridRowStart: 2, gridColumnStart: 3, justifyContent: 'flex-end' },
  },
  status: { [SMALL.style]: { gridRowStart: 1, gridColumnStart: 3, justifyContent: 'flex-end' } },
  head: { height: '32px', [SMALL.style]: { display: 'none' } },
  cell: {
    display: 'flex',
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  opened: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  bar: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  initials: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    // Drawn, not written: they are no part of the name that is read out, found or copied.
    '::before': { content: 'attr(data-initials)' },
  },
  name: {
    flexShrink: 0,
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  // What doesn't fit beside the name goes whole: it falls below the line, where nobody sees it.
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    alignContent: 'flex-start',
    gap: `0 ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    height: tokens.lineHeightBase300,
    overflow: 'hidden',
  },
  quiet: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  // The last court gives way, so that it is always seen how many more there are.
  court: {
    flexShrink: 0,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    ':last-child': { flexShrink: 1 },
    ':nth-last-child(2)': { flexShrink: 1 },
  },
  courtSign: {
    display: 'inline-flex',
    marginInlineEnd: tokens.spacingHorizontalXS,
    fontSize: '16px',
    verticalAlign: 'text-bottom',
  },
  inDanger: { color: tokens.colorStatusDangerForeground1 },
  inWarning: { color: tokens.colorStatusWarningForeground2 },
  inBrand: { color: tokens.colorBrandForegroundLink },
  inSuccess: { color: tokens.colorStatusSuccessForeground1 },
  inCalm: { color: tokens.colorNeutralForeground2 },
  chips: { overflow: 'hidden' },
  more: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  icon: { display: 'flex', flexShrink: 0, fontSize: '16px' },
  date: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  sign: { flexShrink: 0 },
  soon: { color: tokens.colorStatusWarningForeground2, fontWeight: tokens.fontWeightSemibold },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  danger: {
    ...PILL,
    ...pill(
      tokens.colorStatusDangerBackground1,
      tokens.colorStatusDangerForeground1,
      tokens.colorStatusDangerBorder1,
    ),
  },
  warning: {
    ...PILL,
    ...pill(
      tokens.colorStatusWarningBackground1,
      tokens.colorStatusWarningForeground2,
      tokens.colorStatusWarningBorder1,
    ),
  },
  brand: {
    ...PILL,
    ...pill(
      tokens.colorBrandBackground2,
      tokens.colorBrandForegroundLink,
      tokens.colorBrandStroke2,
    ),
  },
  success: {
    ...PILL,
    ...pill(
      tokens.colorStatusSuccessBackground1,
      tokens.colorStatusSuccessForeground1,
      tokens.colorStatusSuccessBorder1,
    ),
  },
  calm: {
    ...PILL,
    ...pill('transparent', tokens.colorNeutralForeground2, tokens.colorNeutralStroke1),
  },
});

/** The class names of the list. */
export type ListStyles = ReturnType<typeof useListStyles>;
