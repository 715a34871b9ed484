import { Combobox, Field, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Failure } from '../../../../electron/shared/domain/values/result.ts';
import { useT } from '../../../i18n/use-t.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { createLoadedStore, useLoaded } from '../../../lib/bridge/loaded.ts';
import { useFieldProblems } from '../../../lib/forms/use-field-problems.ts';
import { Stack } from '../../../ui/Stack.tsx';
import type { OnRequest } from './request.ts';

const WHO = ['somebody', 'nobody'] as const;

const useNames = createLoadedStore(
  (_all: 'all') => bridge().board.inCharge({}),
  () => ['person'],
);

interface Props {
  readonly failure: Failure | undefined;
  readonly onRequest: OnRequest;
}

/** Who is in charge of getting these people ready. "Nobody" has to be chosen, because an empty field may be an oversight. */
export function BulkPutInCharge({ failure, onRequest }: Props) {
  const t = useT();
  const names = useLoaded(useNames, 'all');
  const [who, setWho] = useState<(typeof WHO)[number]>('somebody');
  const [name, setName] = useState('');
  useEffect(() => {
    const act =
      who === 'nobody'
        ? ({ kind: 'leave-without-charge' } as const)
        : ({ kind: 'put-in-charge', name } as const);
    onRequest({ act, courtIds: [] });
  }, [who, name, onRequest]);
  const { beside } = useFieldProblems(failure, ['name']);
  const known = names.state === 'ready' ? names.value : [];
  return (
    <Stack gap="m">
      <Field label={t('board.in-charge')}>
        <RadioGroup
          value={who}
          onChange={(_event, data) => setWho(WHO.find((one) => one === data.value) ?? 'somebody')}
        >
          {WHO.map((one) => (
            <Radio key={one} value={one} label={t(`bulk.charge-${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {who === 'somebody' ? (
        <Field
          label={t('bulk.in-charge')}
          hint={t('bulk.in-charge-hint')}
          required
          {...beside('name')}
        >
          <Combobox
            freeform
            value={name}
            expandIcon={{ 'aria-label': t('bulk.in-charge-open') }}
            positioning={{ position: 'below', align: 'start', fallbackPositions: ['above-start'] }}
            onChange={(event) => setName(event.target.value)}
            onOptionSelect={(_event, data) => setName(data.optionText ?? '')}
          >
            {known.map((one) => (
              <Option key={one}>{one}</Option>
            ))}
          </Combobox>
        </Field>
      ) : null}
    </Stack>
  );
}
