import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { isUrgent } from '../../../../electron/shared/domain/values/due.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useGo } from '../../../lib/navigation/navigation.store.ts';
import { DueWords } from '../../../parts/DueWords.tsx';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { useStepName } from '../../../parts/step-names.ts';
import { CourtContext } from '../court-context.ts';
import { GoButton, TickButton } from '../StepButtons.tsx';
import { StateIcon } from '../StepStateView.tsx';
import { choicesOf } from '../step-choices.ts';
import { useStepRecord } from '../use-step-record.ts';
import type { PlanStep } from './plan.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@container (max-width: 30rem)': { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  title: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  end: { '@container (max-width: 30rem)': { gridColumn: '2' } },
});

interface Props {
  readonly at: PlanStep;
  /** It is on top of the page too, with its button there. */
  readonly isNext: boolean;
  /** What comes after it. */
  readonly children?: ReactNode;
}

/** An open step on one line, with the button that goes to its place or records it. */
export function StepRow({ at: { step, court }, isNext, children }: Props) {
  const styles = useStyles();
  const t = useT();
  const nameOf = useStepName();
  const go = useGo();
  const id = useId();
  const { checklist } = court;
  const { personId, ecfAccountId } = checklist;
  return (
    <li className={styles.row}>
      <StateIcon state={step.state} isSmall />
      <div className={styles.words}>
        <Link
          id={id}
          className={styles.title}
          title={t('plan.step-detail')}
          onClick={() => go({ name: 'court', personId, ecfAccountId, tab: 'checklist' })}
        >
          {nameOf(step, court)}
        </Link>
        {step.due && isUrgent(step.due) ? <DueWords due={step.due} /> : null}
        {children === undefined ? null : <span className={styles.quiet}>{children}</span>}
      </div>
      <div className={styles.end}>
        {isNext ? (
          <span className={styles.quiet}>{t('plan.is-next')}</span>
        ) : (
          <CourtContext value={court}>
            <RowAct at={{ step, court }} titleId={id} />
          </CourtContext>
        )}
      </div>
    </li>
  );
}

const NOTHING_TYPED = () => {};

function RowAct({ at, titleId }: { readonly at: PlanStep; readonly titleId: string }) {
  const { step, court } = at;
  const { checklist } = court;
  const recorder = useStepRecord({ step, checklist, onWriting: NOTHING_TYPED });
  const { target, canTick } = choicesOf(step, checklist);
  return (
    <>
      {target ? (
        <GoButton isInRow target={target} step={step} checklist={checklist} titleId={titleId} />
      ) : canTick ? (
        <TickButton isInRow titleId={titleId} recorder={recorder} />
      ) : null}
      <FailureMessage failure={recorder.failure} />
    </>
  );
}
