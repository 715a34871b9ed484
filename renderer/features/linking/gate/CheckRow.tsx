import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement, ReactNode } from 'react';
import { useT } from '../../../i18n/use-t.ts';

/** How one line of the list stands. */
export type CheckState = 'blocks' | 'warns' | 'note' | 'passed';

const ICONS: Readonly<Record<CheckState, ReactElement>> = {
  blocks: <ErrorCircleFilled />,
  warns: <WarningFilled />,
  note: <InfoRegular />,
  passed: <CheckmarkCircleFilled />,
};

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  icon: { display: 'flex', fontSize: '20px' },
  blocks: { color: tokens.colorStatusDangerForeground1 },
  warns: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  title: { flex: '0 1 18rem', fontWeight: tokens.fontWeightSemibold },
  wholeTitle: { flexBasis: '100%' },
  evidence: { flex: '1 1 16rem', minWidth: 0, color: tokens.colorNeutralForeground2 },
  recorded: { display: 'inline-block', fontSize: tokens.fontSizeBase200 },
  below: { gridColumn: '2 / -1' },
});

interface Props {
  readonly state: CheckState;
  readonly titleId: string;
  readonly title: ReactNode;
  /** What it was judged by; or, where something is to be done, what. */
  readonly evidence: ReactNode;
  /** Who recorded that, and when. */
  readonly recorded?: ReactNode;
  readonly action?: ReactNode;
  /** What is asked about it, below the line. */
  readonly children?: ReactNode;
}

/** One line of what was checked: a symbol, what it is, what it was judged by, and what to do about it. */
export function CheckRow(props: Props) {
  const { state, titleId, title, evidence, recorded, action, children } = props;
  const styles = useStyles();
  const t = useT();
  const isOpen = state === 'blocks' || state === 'warns';
  return (
    <li className={styles.row}>
      <span className={mergeClasses(styles.icon, styles[state])} aria-hidden="true">
        {ICONS[state]}
      </span>
      <div className={styles.words}>
        <span id={titleId} className={mergeClasses(styles.title, isOpen && styles.wholeTitle)}>
          <span className="unseen">{t(`gate.state-${state}`)} </span>
          {title}
        </span>
        <span className={styles.evidence}>
          {evidence} {recorded ? <span className={styles.recorded}>{recorded}</span> : null}
        </span>
      </div>
      {action === undefined ? null : <div>{action}</div>}
      {children ? <div className={styles.below}>{children}</div> : null}
    </li>
  );
}
