import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useState } from 'react';
import { focusRing } from './focus/focus-ring.ts';

const useStyles = makeStyles({
  summary: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': focusRing('2px'),
  },
  quiet: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  arrow: {
    display: 'flex',
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  open: { transform: 'rotate(90deg)' },
  body: { paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly summary: string;
  readonly isOpenAtFirst?: boolean;
  /** Small, where there is one below each of many short things. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** Detail for people who ask for it. */
export function Disclosure(props: Props) {
  const { summary, isOpenAtFirst = false, isQuiet = false, children } = props;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={mergeClasses(styles.summary, isQuiet && styles.quiet)}>
        <span className={mergeClasses(styles.arrow, isOpen && styles.open)} aria-hidden="true">
          <ChevronRightRegular />
        </span>
        {summary}
      </summary>
      {isOpen ? <div className={styles.body}>{children}</div> : null}
    </details>
  );
}
