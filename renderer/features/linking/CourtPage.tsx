import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { ReactNode } from 'react';

// A court's page is white with a blue bar in any theme of ours, as it is in the person's browser.
const INK = '#1d2733';
const PAPER = '#ffffff';
const BAR = '#16385c';
const EDGE = '#7b8794';

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0, maxWidth: '46rem' },
  page: {
    border: `1px solid ${EDGE}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    backgroundColor: PAPER,
    color: INK,
    colorScheme: 'light',
  },
  chrome: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${EDGE}`,
    backgroundColor: '#e8ebee',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  body: { padding: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  note: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    backgroundColor: BAR,
    color: PAPER,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  filing: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    outline: '2px solid #fcd34d',
  },
});

interface Props {
  /** What the browser's address line shows. */
  readonly address: string;
  readonly menus?: ReactNode;
  /** Whose page or drawing this is, below it. */
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** A court's page as it looks in a browser, so that a person knows it again. */
export function CourtPage({ address, menus, note, children }: Props) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <div className={styles.page}>
        <div className={styles.chrome}>
          <LockClosedRegular aria-hidden="true" />
          {address}
        </div>
        {menus}
        {children ? <div className={styles.body}>{children}</div> : null}
      </div>
      {note ? <figcaption className={styles.note}>{note}</figcaption> : null}
    </figure>
  );
}

interface MenuBarProps {
  readonly labels: readonly string[];
  /** The menus to look for, framed. */
  readonly filing: readonly string[];
  /** What stands after a filing menu, for those who don't see the frame. */
  readonly filingWord?: string;
}

/** The menu bar of a court's page. Nothing in it can be pressed. */
export function CourtMenus({ labels, filing, filingWord }: MenuBarProps) {
  const styles = useStyles();
  return (
    <ul className={styles.bar}>
      {labels.map((label) => {
        const isFiling = filing.includes(label);
        return (
          <li key={label} className={mergeClasses(isFiling && styles.filing)}>
            <span lang="en">{label}</span>
            {isFiling && filingWord ? ` ${filingWord}` : null}
          </li>
        );
      })}
    </ul>
  );
}
