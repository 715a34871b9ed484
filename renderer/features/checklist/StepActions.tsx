import type {
  Checklist,
  ChecklistStep,
} from '../../../electron/shared/domain/checklist/checklist.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { NoteForm } from './NoteForm.tsx';
import { ClearStep, GoButton, NoteButton, SkipButton, TickButton } from './StepButtons.tsx';
import { choicesOf } from './step-choices.ts';
import { useStepRecord } from './use-step-record.ts';

interface Props {
  readonly step: ChecklistStep;
  readonly checklist: Checklist;
  readonly titleId: string;
  /** The first thing left to do: the way there is the one blue button of the page. */
  readonly isFirst: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

/** What a person can do about a step: go to where it is done, tick it, skip it for a reason, undo that. */
export function StepActions({ step, checklist, titleId, isFirst, onWriting }: Props) {
  const recorder = useStepRecord({ step, checklist, onWriting });
  const { writing, write, record, isBusy, failure, clear } = recorder;
  const choices = choicesOf(step, checklist);
  if (writing !== 'none') {
    return (
      <NoteForm
        kind={writing}
        noted={choices.noted}
        isBusy={isBusy}
        failure={failure}
        onSave={(note) => void record(writing === 'note' ? 'done' : 'skipped', note)}
        onCancel={() => {
          clear();
          write('none');
        }}
      />
    );
  }
  const { target, canTick, canNote, canSkip, canClear } = choices;
  if (!(canTick || canSkip || canClear || target)) return null;
  const shared = { titleId, recorder };
  return (
    <Stack gap="s">
      <Row>
        {target ? (
          <GoButton
            target={target}
            step={step}
            checklist={checklist}
            titleId={titleId}
            isLater={!isFirst}
          />
        ) : null}
        {canTick ? <TickButton {...shared} /> : null}
        {canNote ? <NoteButton {...shared} choices={choices} /> : null}
        {canSkip ? <SkipButton {...shared} /> : null}
        {canClear ? <ClearStep {...shared} /> : null}
      </Row>
      <FailureMessage failure={failure} />
    </Stack>
  );
}
