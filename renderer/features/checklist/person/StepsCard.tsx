import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { focusRing } from '../../../ui/focus/focus-ring.ts';
import { Segments } from './Segments.tsx';

const useStyles = makeStyles({
  card: {
    containerType: 'inline-size',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusXLarge,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': focusRing('-2px'),
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  grow: { flexGrow: 1 },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  arrow: { display: 'flex' },
  open: { transform: 'rotate(90deg)' },
  fold: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly title: string;
  /** The whole name, where the title is short. */
  readonly fullTitle?: string;
  /** What stands beside the title. */
  readonly beside: ReactNode;
  readonly done: number;
  readonly total: number;
  /** What is seen when the count is opened. */
  readonly folded: ReactNode;
  /** The step to do here first, as a list item. */
  readonly children?: ReactNode;
  /** The other steps that can be done now, as list items: seen when the count is opened. */
  readonly others?: ReactNode;
}

/** A card of steps: the first open one as a row, and a count that opens to the others and to what is done. */
export function StepsCard(props: Props) {
  const { title, fullTitle, beside, done, total, folded, children, others } = props;
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <h2 id={id} className={styles.title} title={fullTitle}>
            {title}
          </h2>
          {beside}
          <span className={styles.grow} />
          <span className={styles.count}>
            <Segments done={done} total={total} />
            {t('plan.count', { done, total })}
            <span className={mergeClasses(styles.arrow, isOpen && styles.open)} aria-hidden="true">
              <ChevronRightRegular fontSize={16} />
            </span>
          </span>
        </summary>
        {isOpen ? <div className={styles.fold}>{folded}</div> : null}
      </details>
      {children === undefined ? null : (
        <ul className={styles.rows} aria-labelledby={id}>
          {children}
          {isOpen ? others : null}
        </ul>
      )}
    </section>
  );
}
