import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { focusRing } from '../../ui/focus/focus-ring.ts';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    cursor: 'pointer',
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': focusRing('-2px'),
  },
  icon: { display: 'flex', fontSize: '20px' },
  words: { flexGrow: 1 },
  arrow: { display: 'flex' },
  open: { transform: 'rotate(90deg)' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props {
  readonly count: number;
  /** The steps, as list items. */
  readonly children: ReactNode;
}

/** Steps that need nobody any more, as one line that opens, so that the first open step is in view. */
export function SettledSteps({ count, children }: Props) {
  const styles = useStyles();
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={styles.icon} aria-hidden="true">
            <CheckmarkCircleFilled color={tokens.colorPaletteGreenForeground1} />
          </span>
          <span className={styles.words}>{t('checklist.settled', { count })}</span>
          <span className={mergeClasses(styles.arrow, isOpen && styles.open)} aria-hidden="true">
            <ChevronRightRegular fontSize={16} />
          </span>
        </summary>
        {isOpen ? <ul className={styles.list}>{children}</ul> : null}
      </details>
    </li>
  );
}
