import { Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { StepOutcome } from '../../../../electron/shared/domain/checklist/facts.ts';
import type { Failure } from '../../../../electron/shared/domain/values/result.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useFieldProblems } from '../../../lib/forms/use-field-problems.ts';
import type { Board } from '../../../lib/stores/board.store.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { courtsOf } from './courts-of.ts';
import type { OnRequest } from './request.ts';
import { useRecordableSteps } from './use-recordable-steps.ts';
import { WhichCourt } from './WhichCourt.tsx';

const OUTCOMES = ['done', 'skipped', 'cleared'] as const satisfies readonly StepOutcome[];

interface Props {
  readonly people: readonly BoardRow[];
  readonly board: Board;
  readonly failure: Failure | undefined;
  readonly onRequest: OnRequest;
}

/** Records one step of the checklist for everyone, in all of their courts or in one. */
export function BulkRecordStep({ people, board, failure, onRequest }: Props) {
  const t = useT();
  const [court, setCourt] = useState('');
  const [step, setStep] = useState('');
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('done');
  const [note, setNote] = useState('');
  const courts = courtsOf(people, board);
  const chosen = courts.find(({ id }) => id === court);
  const courtId = chosen?.id;
  const steps = useRecordableSteps(people, courtId);
  const stepId = steps?.some(({ id }) => id === step) ? step : steps?.[0]?.id;
  const isLooking = steps === undefined;
  useEffect(() => {
    if (!stepId) return onRequest(isLooking ? 'looking' : undefined);
    const act = { kind: 'record-step', stepId, outcome, note } as const;
    onRequest({ act, courtIds: courtId ? [courtId] : [] });
  }, [stepId, isLooking, outcome, note, courtId, onRequest]);
  const { beside } = useFieldProblems(failure, ['note']);
  return (
    <Stack gap="m">
      <WhichCourt courts={courts} court={court} onChoose={setCourt} />
      <Field label={t('bulk.step')}>
        <Select
          value={stepId ?? ''}
          disabled={!steps}
          onChange={(_event, data) => setStep(data.value)}
        >
          {steps ? null : <option value="">{t('ui.loading')}</option>}
          {steps?.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('bulk.outcome')}>
        <RadioGroup
          value={outcome}
          onChange={(_event, data) =>
            setOutcome(OUTCOMES.find((one) => one === data.value) ?? 'done')
          }
        >
          {OUTCOMES.map((value) => (
            <Radio key={value} value={value} label={t(`bulk.outcome-${value}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={t(outcome === 'skipped' ? 'step.reason-label' : 'step.note-label')}
        required={outcome === 'skipped'}
        {...beside('note')}
      >
        <Textarea value={note} onChange={(_event, data) => setNote(data.value)} />
      </Field>
    </Stack>
  );
}
