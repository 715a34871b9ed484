import { Combobox, Field, Option } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge.ts';
import { createLoadedStore, useLoaded } from '../../lib/loaded.ts';
import { useFailureText } from '../../lib/use-failure-text.ts';
import type { OnAsk } from './asked.ts';

const useNames = createLoadedStore((_all: 'all') => bridge().board.inCharge({}));

interface Props {
  readonly failure: Failure | undefined;
  readonly onAsk: OnAsk;
}

/** Who is in charge of getting these people ready; an empty name leaves nobody in charge. */
export function BulkPutInCharge({ failure, onAsk }: Props) {
  const t = useT();
  const say = useFailureText();
  const names = useLoaded(useNames, 'all');
  const [name, setName] = useState('');
  useEffect(() => onAsk({ act: { kind: 'put-in-charge', name }, courtIds: [] }), [name, onAsk]);
  const problem = failure?.problems?.find(({ field }) => field === 'name');
  const known = names.state === 'ready' ? names.value : [];
  return (
    <Field
      label={t('bulk.in-charge')}
      hint={t('bulk.in-charge-hint')}
      {...(problem ? { validationMessage: say(problem) } : {})}
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
  );
}
