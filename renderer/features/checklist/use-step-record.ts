import { useState } from 'react';
import type {
  Checklist,
  ChecklistStep,
} from '../../../electron/shared/domain/checklist/checklist.ts';
import type { StepOutcome } from '../../../electron/shared/domain/checklist/facts.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';

type Writing = 'none' | 'note' | 'reason';

interface Recorded {
  readonly outcome: StepOutcome;
  readonly note: string;
}

interface Options {
  readonly step: ChecklistStep;
  readonly checklist: Checklist;
  readonly onWriting: (isWriting: boolean) => void;
}

/** Records what a person says about a step, and keeps whether they are writing a note or a reason for it. */
export function useStepRecord({ step, checklist: { ecfAccountId }, onWriting }: Options) {
  const t = useT();
  const announce = useAnnounce();
  const [writing, setWhat] = useState<Writing>('none');
  const { run, isBusy, failure, clear } = useAction((what: Recorded) =>
    bridge().checklist.record({ ecfAccountId, stepId: step.id, ...what }),
  );
  const write = (what: Writing) => {
    setWhat(what);
    onWriting(what !== 'none');
  };
  const record = async (outcome: StepOutcome, note = '') => {
    const result = await run({ outcome, note });
    if (!result?.ok) return;
    write('none');
    announce(t(`step.recorded-${outcome}`), result.value.undo);
  };
  return { writing, write, record, isBusy, failure, clear };
}

/** What `useStepRecord` gives. */
export type StepRecord = ReturnType<typeof useStepRecord>;
