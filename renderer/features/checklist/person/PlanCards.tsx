import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../i18n/use-t.ts';
import { StatusBadge } from '../../../parts/StatusBadge.tsx';
import { useStepName } from '../../../parts/step-names.ts';
import { FoldedSteps } from './FoldedSteps.tsx';
import type { CourtPlan, PersonPlan, PlanStep, PlanSteps } from './plan.ts';
import { StepRow } from './StepRow.tsx';
import { StepsCard } from './StepsCard.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PacerProps {
  readonly steps: PlanSteps;
  readonly next: PersonPlan['next'];
}

/** The steps at PACER: once, for all courts. */
export function PacerCard({ steps, next }: PacerProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <StepsCard
      title={t('plan.pacer')}
      beside={<span className={styles.quiet}>{t('plan.once')}</span>}
      done={steps.done}
      total={steps.total}
      folded={<FoldedSteps steps={steps} />}
    >
      <OpenSteps steps={steps} next={next} />
    </StepsCard>
  );
}

interface CourtProps {
  readonly plan: CourtPlan;
  readonly next: PersonPlan['next'];
}

/** What is left in one court; a finished court takes one line. */
export function CourtPlanCard({ plan, next }: CourtProps) {
  const styles = useStyles();
  const t = useT();
  const { court, done, total, isFinished } = plan;
  const folded = isFinished
    ? { settled: plan.settled, optional: [...plan.now, ...plan.later, ...plan.optional] }
    : plan;
  return (
    <StepsCard
      title={court.courtName}
      fullTitle={court.courtFullName}
      beside={
        <>
          <StatusBadge status={court.cell.status} />
          {court.account.capacity === 'attorney' ? null : (
            <span className={styles.quiet}>{t(`role.${court.account.capacity}`)}</span>
          )}
        </>
      }
      done={done}
      total={total}
      folded={<FoldedSteps steps={folded} court={court} />}
    >
      {isFinished ? undefined : <OpenSteps steps={plan} next={next} />}
    </StepsCard>
  );
}

/** How many of the steps that come after are named; the court's checklist has them all. */
const MAX_TOLD = 2;

/** What can be done now, a row each; the last says what comes after. */
function OpenSteps({ steps, next }: { readonly steps: PlanSteps } & Pick<CourtProps, 'next'>) {
  const t = useT();
  const nameOf = useStepName();
  const { now, later } = steps;
  // Where nothing can be done yet, what waits is told on lines of its own.
  const rows = now.length > 0 ? now : later;
  const after = now.length > 0 ? later : [];
  const told = after.slice(0, MAX_TOLD);
  const titleOf = ({ step, court }: PlanStep) => nameOf(step, court);
  return rows.map((at, place) => (
    <StepRow key={at.step.id} at={at} isNext={isSame(at, next)}>
      {place === rows.length - 1 && after.length > 0
        ? t('plan.then', {
            steps: told.map(titleOf).join('; '),
            more: after.length - told.length,
          })
        : undefined}
    </StepRow>
  ));
}

function isSame({ step, court }: PlanStep, next: PersonPlan['next']): boolean {
  return next?.step === step && next.court === court;
}
