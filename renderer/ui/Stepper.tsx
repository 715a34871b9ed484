import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons/svg/checkmark';
import { useT } from '../i18n/use-t.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    flexGrow: 1,
    flexBasis: '7rem',
    minWidth: 0,
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  done: { borderTopColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground1 },
  current: {
    borderTopColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { display: 'inline-flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the current step, from 0. */
  readonly current: number;
}

/** Where a person is in a series of steps (U.S. Web Design System, step indicator). */
export function Stepper({ label, steps, current }: Props) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {steps.map((name, index) => (
        <Step key={name} name={name} isDone={index < current} isCurrent={index === current} />
      ))}
    </ol>
  );
}

interface StepProps {
  readonly name: string;
  readonly isDone: boolean;
  readonly isCurrent: boolean;
}

function Step({ name, isDone, isCurrent }: StepProps) {
  const styles = useStyles();
  const t = useT();
  const look = mergeClasses(styles.step, isDone && styles.done, isCurrent && styles.current);
  return (
    <li className={look} aria-current={isCurrent ? 'step' : undefined}>
      <span className={styles.name}>
        {isDone ? <CheckmarkFilled aria-hidden="true" /> : null}
        {name}
      </span>
      {isCurrent ? null : (
        <span className={styles.hidden}>
          {t(isDone ? 'ui.step-completed' : 'ui.step-not-completed')}
        </span>
      )}
    </li>
  );
}
