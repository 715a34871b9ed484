import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { isAtPacer } from '../../../../electron/shared/domain/readiness/person-plan.ts';
import { useLocalNode } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { useStepName } from '../../../parts/step-names.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { CourtContext } from '../court-context.ts';
import { StepActions } from '../StepActions.tsx';
import { StepDetail } from '../StepDetail.tsx';
import type { PlanStep } from './plan.ts';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  over: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  words: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '46rem' },
});

interface Props {
  readonly next: PlanStep;
  readonly isMine: boolean;
}

/** The step to do first, with its button. While somebody writes a note about it, it stays, whatever changes meanwhile. */
export function NextStep({ next, isMine }: Props) {
  const [isWriting, setWriting] = useState(false);
  const shown = useRef(next);
  if (!isWriting) shown.current = next;
  const { step, court } = shown.current;
  return (
    <CourtContext value={court}>
      <NextStepCard
        key={`${court.account.id} ${step.id}`}
        next={shown.current}
        isMine={isMine}
        onWriting={setWriting}
      />
    </CourtContext>
  );
}

interface CardProps extends Props {
  readonly onWriting: (isWriting: boolean) => void;
}

function NextStepCard({ next: { step, court }, isMine, onWriting }: CardProps) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalNode();
  const nameOf = useStepName();
  const id = useId();
  const { checklist, cell, courtName } = court;
  const { values } = checklist;
  const where = isAtPacer(step) ? t('plan.pacer') : courtName;
  const [first] = step.what;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Stack gap="s">
        <p className={styles.over}>{t(isMine ? 'plan.next-mine' : 'plan.next', { where })}</p>
        <h2 id={id} className={styles.title}>
          {nameOf(step, court)}
        </h2>
        {cell.because ? <Message intent="warning">{text(cell.because, values)}</Message> : null}
        {first ? <p className={styles.words}>{text(first, values)}</p> : null}
        <StepActions isFirst step={step} checklist={checklist} titleId={id} onWriting={onWriting} />
        <Disclosure isQuiet summary={t('checklist.what-to-do')}>
          <StepDetail step={step} checklist={checklist} />
        </Disclosure>
      </Stack>
    </section>
  );
}
