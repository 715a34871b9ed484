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
  const shown = shownOf(steps, next);
  return (
    <StepsCard
      title={t('plan.pacer')}
      beside={<span className={styles.quiet}>{t('plan.once')}</span>}
      done={steps.done}
      total={steps.total}
      folded={<FoldedSteps steps={steps} />}
      others={<OtherSteps steps={shown.others} />}
    >
      {shown.first ? <FirstStep shown={shown} next={next} /> : undefined}
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
  const shown = isFinished ? undefined : shownOf(plan, next);
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
      others={shown ? <OtherSteps steps={shown.others} /> : undefined}
    >
      {shown?.first ? <FirstStep shown={shown} next={next} /> : undefined}
    </StepsCard>
  );
}

/** How many of the steps that come after are named; the court's checklist has them all. */
const MAX_TOLD = 2;

/** What a card shows of its open steps: one as a row, the others that can be done now, and all that come after the first. */
interface ShownSteps {
  readonly first: PlanStep | undefined;
  readonly others: readonly PlanStep[];
  readonly after: readonly PlanStep[];
}

/** The row of a card is the next step of all if it is here, else the first that can be done. */
function shownOf({ now, later }: PlanSteps, next: PersonPlan['next']): ShownSteps {
  const open = [...now, ...later];
  const first = open.find((at) => isSame(at, next)) ?? open[0];
  const isOther = (at: PlanStep) => at !== first;
  return { first, others: now.filter(isOther), after: open.filter(isOther) };
}

interface FirstProps extends Pick<CourtProps, 'next'> {
  readonly shown: ShownSteps;
}

/** The step to do first, with its button; below its name, what comes after. */
function FirstStep({ shown: { first, after }, next }: FirstProps) {
  const t = useT();
  const nameOf = useStepName();
  if (!first) return null;
  const told = after.slice(0, MAX_TOLD);
  const titleOf = ({ step, court }: PlanStep) => nameOf(step, court);
  return (
    <StepRow at={first} isNext={isSame(first, next)}>
      {after.length > 0
        ? t('plan.then', {
            steps: told.map(titleOf).join('; '),
            more: after.length - told.length,
          })
        : undefined}
    </StepRow>
  );
}

function OtherSteps({ steps }: { readonly steps: readonly PlanStep[] }) {
  return steps.map((at) => <StepRow key={at.step.id} at={at} isNext={false} />);
}

function isSame({ step, court }: PlanStep, next: PersonPlan['next']): boolean {
  return next?.step === step && next.court === court;
}
