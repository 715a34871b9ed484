import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useState } from 'react';
import type {
  Checklist,
  ChecklistStep,
} from '../../../electron/shared/domain/checklist/checklist.ts';
import type { StepOutcome } from '../../../electron/shared/domain/checklist/facts.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { NoteForm } from './NoteForm.tsx';
import { targetOf, viewOf } from './step-target.ts';

interface Recorded {
  readonly outcome: StepOutcome;
  readonly note: string;
}

interface Props {
  readonly step: ChecklistStep;
  readonly checklist: Checklist;
  readonly titleId: string;
  readonly onWriting: (isWriting: boolean) => void;
}

/** What a person can do about a step: go where it is worked on, tick it, skip it for a reason, take that back. */
export function StepActions({ step, checklist, titleId, onWriting }: Props) {
  const t = useT();
  const go = useGo();
  const { ecfAccountId } = checklist;
  const announce = useAnnounce();
  const [writing, setWhat] = useState<'none' | 'note' | 'reason'>('none');
  const setWriting = (what: typeof writing) => {
    setWhat(what);
    onWriting(what !== 'none');
  };
  const record = useAction((what: Recorded) =>
    bridge().checklist.record({ ecfAccountId, stepId: step.id, ...what }),
  );
  const onRecord = async (what: Recorded) => {
    const result = await record.run(what);
    if (!result?.ok) return;
    setWriting('none');
    announce(t(`step.recorded-${what.outcome}`), result.value.undo);
  };

  const { state } = step;
  const noted = state.kind === 'done' && state.by === 'person' ? (state.note ?? '') : '';
  const target = targetOf(step.id, checklist);
  const isOpen = state.kind === 'todo' || state.kind === 'waiting';
  const isRecorded = state.kind === 'skipped' || (state.kind === 'done' && state.by === 'person');
  const canTick = isOpen && step.decidedBy === 'person';
  const canSkip = isOpen && !step.isEssential;
  if (writing !== 'none') {
    return (
      <NoteForm
        kind={writing}
        noted={noted}
        isBusy={record.isBusy}
        failure={record.failure}
        onSave={(note) => void onRecord({ outcome: writing === 'note' ? 'done' : 'skipped', note })}
        onCancel={() => {
          record.clear();
          setWriting('none');
        }}
      />
    );
  }
  if (!(canTick || canSkip || isRecorded || (target && isOpen))) return null;
  return (
    <Stack gap="s">
      <Row>
        {target && isOpen ? (
          <Button
            appearance={step.isOptional ? 'secondary' : 'primary'}
            aria-describedby={titleId}
            onClick={() => go(viewOf(target, checklist))}
          >
            {t(`step.go-${target}`)}
          </Button>
        ) : null}
        {canTick ? (
          <ActionButton
            icon={<CheckmarkRegular />}
            isBusy={record.isBusy}
            busyLabel={t('ui.saving')}
            describedBy={titleId}
            onClick={() => void onRecord({ outcome: 'done', note: '' })}
          >
            {t('step.mark-done')}
          </ActionButton>
        ) : null}
        {canTick || (state.kind === 'done' && state.by === 'person') ? (
          <Button appearance="subtle" aria-describedby={titleId} onClick={() => setWriting('note')}>
            {t(canTick ? 'step.done-with-note' : noted ? 'step.change-note' : 'step.write-note')}
          </Button>
        ) : null}
        {canSkip ? (
          <Button
            appearance="subtle"
            aria-describedby={titleId}
            onClick={() => setWriting('reason')}
          >
            {t('step.skip')}
          </Button>
        ) : null}
        {isRecorded ? (
          <ActionButton
            appearance="subtle"
            isBusy={record.isBusy}
            busyLabel={t('ui.saving')}
            describedBy={titleId}
            onClick={() => void onRecord({ outcome: 'cleared', note: '' })}
          >
            {t('step.clear')}
          </ActionButton>
        ) : null}
      </Row>
      <FailureMessage failure={record.failure} />
    </Stack>
  );
}
