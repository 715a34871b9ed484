import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { useGo } from '../../../lib/navigation/navigation.store.ts';
import { useStepName } from '../../../parts/step-names.ts';
import { StateIcon, StateWords } from '../StepStateView.tsx';
import type { CourtChecklist, PlanStep, PlanSteps } from './plan.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly steps: Pick<PlanSteps, 'settled' | 'optional'>;
  /** The court whose whole checklist the link goes to; none for the steps at PACER. */
  readonly court?: CourtChecklist;
}

/** What is done or may be done, and the way to the court's whole checklist. */
export function FoldedSteps({ steps: { settled, optional }, court }: Props) {
  const styles = useStyles();
  const t = useT();
  const go = useGo();
  return (
    <>
      {settled.length + optional.length === 0 ? null : (
        <ul className={styles.list}>
          {[...settled, ...optional].map((at) => (
            <FoldedStep key={at.step.id} at={at} />
          ))}
        </ul>
      )}
      {court ? (
        <Link
          onClick={() => {
            const { personId, ecfAccountId } = court.checklist;
            go({ name: 'court', personId, ecfAccountId, tab: 'checklist' });
          }}
        >
          {t('plan.whole-court', { court: court.courtName })}
        </Link>
      ) : null}
    </>
  );
}

function FoldedStep({ at: { step, court } }: { readonly at: PlanStep }) {
  const styles = useStyles();
  const t = useT();
  const nameOf = useStepName();
  const { checklist } = court;
  const isOptional = step.state.kind === 'todo' || step.state.kind === 'waiting';
  return (
    <li className={styles.step}>
      <StateIcon state={step.state} isSmall />
      <div>
        {nameOf(step, court)}
        <div className={styles.quiet}>
          {isOptional ? (
            t('checklist.optional')
          ) : (
            <StateWords state={step.state} checklist={checklist} />
          )}
        </div>
      </div>
    </li>
  );
}
