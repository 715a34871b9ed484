import { makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type {
  Checklist,
  ChecklistStep,
} from '../../../electron/shared/domain/checklist/checklist.ts';
import { isOpen } from '../../../electron/shared/domain/checklist/open-step.ts';
import { PHASES, phaseTitle } from '../../../electron/shared/domain/checklist/phases.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useKeptOpen } from '../../lib/use-kept-open.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { useSlots } from '../../parts/slots.ts';
import { Stack } from '../../ui/Stack.tsx';
import { useChecklist } from './checklist.store.ts';
import { CourtContext } from './court-context.ts';
import { SettledSteps } from './SettledSteps.tsx';
import { StepCard } from './StepCard.tsx';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  words: { flexBasis: '16rem', flexGrow: 1, maxWidth: '46rem' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  progress: { maxWidth: '30rem' },
  phase: { ...typographyStyles.subtitle1, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props {
  readonly court: CourtOfPerson;
  readonly personName: string;
}

/** What is left to do for one person in one court, built from the court's own notice. */
export function ChecklistPart({ court, personName }: Props) {
  const loaded = useLoaded(useChecklist, court.account.id);
  const reload = useChecklist((state) => state.reload);
  return (
    <LoadedPart loaded={loaded} onRetry={() => void reload()}>
      {({ checklist }) => (
        <CourtContext value={court}>
          <Phases
            key={court.account.id}
            checklist={checklist}
            court={court}
            personName={personName}
          />
        </CourtContext>
      )}
    </LoadedPart>
  );
}

interface PhasesProps extends Props {
  readonly checklist: Checklist;
}

function Phases({ checklist, court, personName }: PhasesProps) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const { ChecklistExports } = useSlots();
  const { steps, progress, path, timeZone, today } = checklist;
  const { shown, setOpen } = useKeptOpen(steps);
  const wasSettled = useSettledBefore(steps);
  const first = steps.find(({ state, isOptional }) => state.kind === 'todo' && !isOptional);
  return (
    <Stack gap="xl">
      <div className={styles.top}>
        <Stack gap="s" className={styles.words}>
          <div>{t(`checklist.path-${path}`)}</div>
          <div className={styles.quiet}>
            {t('checklist.zone', { zone: dates.zone(timeZone), today: dates.day(today) })}
          </div>
        </Stack>
        <ChecklistExports
          key={court.account.id}
          ecfAccountId={court.account.id}
          personName={personName}
          courtName={court.courtName}
        />
      </div>
      <div className={styles.progress}>
        {t('checklist.progress', progress)}
        <ProgressBar
          aria-label={t('checklist.progress', progress)}
          value={progress.done}
          max={Math.max(progress.total, 1)}
          thickness="large"
        />
      </div>
      {PHASES.map((phase) => {
        const here = shown.filter(({ one }) => one.phase === phase);
        if (here.length === 0) return null;
        const settled = here.filter(({ one, isGone }) => !isGone && wasSettled(one));
        const folded = settled.length > 1 ? settled : [];
        const cardOf = ({ one: step, isGone }: (typeof here)[number]) => (
          <StepCard
            key={step.id}
            step={step}
            isGone={isGone}
            onWriting={(isWriting) => setOpen(step.id, isWriting)}
            checklist={checklist}
            isFirst={step === first}
          />
        );
        return (
          <PhaseSection key={phase} title={t(`phase.${phaseTitle(phase, checklist)}`)}>
            {folded.length > 0 ? (
              <SettledSteps count={folded.length}>{folded.map(cardOf)}</SettledSteps>
            ) : null}
            {here.filter((one) => !folded.includes(one)).map(cardOf)}
          </PhaseSection>
        );
      })}
    </Stack>
  );
}

/**
 * Tells of a step whether it was settled when the page opened and is still. What is settled while somebody works here
 * stays where it is, below their hand.
 */
function useSettledBefore(steps: readonly ChecklistStep[]): (step: ChecklistStep) => boolean {
  const [before] = useState(
    () => new Set(steps.filter((step) => !isOpen(step)).map(({ id }) => id)),
  );
  return (step) => before.has(step.id) && !isOpen(step);
}

function PhaseSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <Stack>
      <h2 id={id} className={styles.phase}>
        {title}
      </h2>
      <ul className={styles.list} aria-labelledby={id}>
        {children}
      </ul>
    </Stack>
  );
}
