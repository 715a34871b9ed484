import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { SMALL, TINY } from './breakpoints.ts';
import { focusRing } from './focus/focus-ring.ts';
import { useTitleOf } from './use-window-title.ts';

/** Whether a new view's heading takes the keyboard: yes after a person moved there, no at start and while they type in the search field. */
export const HeadingTakesFocus = createContext(false);

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL,
  },
  low: { alignItems: 'center', marginBottom: tokens.spacingVerticalS },
  lowWords: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalL}`,
  },
  lowHeading: typographyStyles.subtitle1,
  lowLead: { marginTop: 0, fontSize: tokens.fontSizeBase300 },
  words: { minWidth: 0, flexGrow: 1, flexBasis: '16rem' },
  compactRow: {
    flexWrap: 'nowrap',
    alignItems: 'center',
    minHeight: '40px',
    marginBottom: 0,
    [TINY.style]: { flexWrap: 'wrap', gap: tokens.spacingVerticalS },
  },
  compactWords: {
    display: 'flex',
    // Words of another language may be longer than the line.
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    flexBasis: 'auto',
  },
  compact: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'normal',
    whiteSpace: 'nowrap',
  },
  heading: {
    ...typographyStyles.title3,
    margin: 0,
    overflowWrap: 'anywhere',
    [SMALL.style]: {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': focusRing('4px'),
  },
  lead: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    marginTop: tokens.spacingVerticalXS,
    maxWidth: '46rem',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  compactActions: { flexWrap: 'nowrap', flexShrink: 0 },
});

interface Props {
  readonly children: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** What stands in the line of the heading, such as tabs. */
  readonly beside?: ReactNode;
  /** As low as a row of buttons, for a view that needs the room. */
  readonly isCompact?: boolean;
  /** Heading and lead in one line, for a page whose task needs the room. */
  readonly isLow?: boolean;
  /** Title of the window, when it says more than the heading. */
  readonly windowTitle?: string;
}

/** The one h1 of a view, with its lead and actions; names the window and tells keyboard and screen reader users where they are. */
export function PageHeading(props: Props) {
  const { children, lead, actions, beside, isCompact = false, isLow = false, windowTitle } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useContext(HeadingTakesFocus);
  const title = useTitleOf(windowTitle ?? children);

  useEffect(() => {
    document.title = title;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new view moves the focus, not a later change of mind.
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);

  return (
    <div className={mergeClasses(styles.row, isCompact && styles.compactRow, isLow && styles.low)}>
      <div
        className={mergeClasses(
          styles.words,
          isCompact && styles.compactWords,
          isLow && styles.lowWords,
        )}
      >
        <h1
          ref={heading}
          tabIndex={-1}
          className={mergeClasses(
            styles.heading,
            isCompact && styles.compact,
            isLow && styles.lowHeading,
          )}
        >
          {children}
        </h1>
        {beside}
        {lead === undefined ? null : (
          <div className={mergeClasses(styles.lead, isLow && styles.lowLead)}>{lead}</div>
        )}
      </div>
      {actions === undefined ? null : (
        <div className={mergeClasses(styles.actions, isCompact && styles.compactActions)}>
          {actions}
        </div>
      )}
    </div>
  );
}
