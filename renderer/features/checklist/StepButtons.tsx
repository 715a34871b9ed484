import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type {
  Checklist,
  ChecklistStep,
} from '../../../electron/shared/domain/checklist/checklist.ts';
import { useT } from '../../i18n/use-t.ts';
import { useGo, useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { useChecklistCourt } from './court-context.ts';
import type { StepChoices } from './step-choices.ts';
import { type StepTarget, viewOf } from './step-target.ts';
import type { StepRecord } from './use-step-record.ts';

interface GoProps {
  readonly target: StepTarget;
  readonly step: ChecklistStep;
  readonly checklist: Checklist;
  readonly titleId: string;
  /** One of many on the page, where another button is the next thing to do. */
  readonly isInRow?: boolean;
  /** Another step comes first. */
  readonly isLater?: boolean;
}

/** How loud the button is: one blue button on a page is the next thing to do. */
function lookOf({ step, isInRow, isLater }: Pick<GoProps, 'step' | 'isInRow' | 'isLater'>) {
  const isQuiet = isInRow || isLater || step.isOptional;
  const appearance = isQuiet ? ('secondary' as const) : ('primary' as const);
  return isInRow ? { appearance, size: 'small' as const } : { appearance };
}

/** Goes to the place where the step is done. */
export function GoButton({ target, ...shared }: GoProps) {
  return target === 'entry' ? (
    <EntryButton {...shared} />
  ) : (
    <ViewButton target={target} {...shared} />
  );
}

/** Opens the form about the person in this court, where the step's fact is entered. */
function EntryButton({ titleId, ...look }: Omit<GoProps, 'target'>) {
  const t = useT();
  const openDialog = useOpenDialog();
  const court = useChecklistCourt();
  if (!court) return null;
  const { account, courtName } = court;
  return (
    <Button
      {...lookOf(look)}
      aria-describedby={titleId}
      onClick={() => openDialog({ name: 'change-court', account, courtName })}
    >
      {t('step.go-entry')}
    </Button>
  );
}

interface ViewProps extends Omit<GoProps, 'target'> {
  readonly target: Exclude<StepTarget, 'entry'>;
}

function ViewButton({ target, checklist, titleId, ...look }: ViewProps) {
  const t = useT();
  const go = useGo();
  return (
    <Button
      {...lookOf(look)}
      aria-describedby={titleId}
      onClick={() => go(viewOf(target, checklist))}
    >
      {t(`step.go-${target}`)}
    </Button>
  );
}

interface Props {
  readonly titleId: string;
  readonly recorder: StepRecord;
}

interface TickProps extends Props {
  readonly isInRow?: boolean;
}

/** Ticks the step. */
export function TickButton({ titleId, recorder: { record, isBusy }, isInRow }: TickProps) {
  const t = useT();
  return (
    <ActionButton
      {...(isInRow ? { size: 'small' as const } : {})}
      icon={<CheckmarkRegular />}
      isBusy={isBusy}
      busyLabel={t('ui.saving')}
      describedBy={titleId}
      onClick={() => void record('done')}
    >
      {t('step.mark-done')}
    </ActionButton>
  );
}

interface NoteProps extends Props {
  readonly choices: StepChoices;
}

/** Opens the note of a step: to tick it with one, or to write or change the one it has. */
export function NoteButton({ titleId, recorder: { write }, choices }: NoteProps) {
  const t = useT();
  const { canTick, noted } = choices;
  return (
    <Button appearance="subtle" aria-describedby={titleId} onClick={() => write('note')}>
      {t(canTick ? 'step.done-with-note' : noted ? 'step.change-note' : 'step.write-note')}
    </Button>
  );
}

/** Asks why the step is skipped. */
export function SkipButton({ titleId, recorder: { write } }: Props) {
  const t = useT();
  return (
    <Button appearance="subtle" aria-describedby={titleId} onClick={() => write('reason')}>
      {t('step.skip')}
    </Button>
  );
}

/** Undoes what a person said about the step. */
export function ClearStep({ titleId, recorder: { record, isBusy } }: Props) {
  const t = useT();
  return (
    <ActionButton
      appearance="subtle"
      isBusy={isBusy}
      busyLabel={t('ui.saving')}
      describedBy={titleId}
      onClick={() => void record('cleared')}
    >
      {t('step.clear')}
    </ActionButton>
  );
}
