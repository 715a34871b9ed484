import { Combobox, Field, Option, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { EcfAccount, Role } from '../../../../electron/shared/domain/people/person.ts';
import type { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../../i18n/use-t.ts';
import { useFoundCourts } from '../../../lib/stores/court-search.store.ts';
import { ROLES, STANDINGS } from '../../../parts/roles.ts';
import { Stack } from '../../../ui/Stack.tsx';
import type { OnRequest } from './request.ts';

/** Adds a court for everyone: which one, as what they file there, and how they stand with it. */
export function BulkAddCourt({ onRequest }: { readonly onRequest: OnRequest }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [courtId, setCourt] = useState<CourtId>();
  const [capacity, setCapacity] = useState<Role | 'own-role'>('own-role');
  const [standing, setStanding] = useState<EcfAccount['standing']>('has-filed');
  const found = useFoundCourts(courtId ? '' : typed.trim());
  const courts = found.state === 'ready' ? found.value : [];
  useEffect(() => {
    const act = courtId && ({ kind: 'add-court', courtId, capacity, standing } as const);
    onRequest(act && { act, courtIds: [] });
  }, [courtId, capacity, standing, onRequest]);
  return (
    <Stack gap="m">
      <Field label={t('courts.court')} hint={t('courts.court-hint')} required>
        <Combobox
          freeform
          value={typed}
          selectedOptions={courtId ? [courtId] : []}
          placeholder={t('courts.court-placeholder')}
          expandIcon={{ 'aria-label': t('courts.court-open') }}
          positioning={{ position: 'below', align: 'start', fallbackPositions: ['above-start'] }}
          onChange={(event) => {
            setTyped(event.target.value);
            setCourt(undefined);
          }}
          onOptionSelect={(_event, data) => {
            const court = courts.find(({ id }) => id === data.optionValue);
            if (!court) return;
            setTyped(court.short);
            setCourt(court.id);
          }}
        >
          {courts.slice(0, 50).map(({ id, name, short }) => (
            <Option key={id} value={id} text={short}>
              {t('courts.short-and-name', { court: short, name })}
            </Option>
          ))}
        </Combobox>
      </Field>
      <Field label={t('bulk.standing')}>
        <RadioGroup
          value={standing}
          onChange={(_event, data) =>
            setStanding(STANDINGS.find((one) => one === data.value) ?? 'has-filed')
          }
        >
          {STANDINGS.map((value) => (
            <Radio key={value} value={value} label={t(`standing.${value}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('courts.capacity')}>
        <Select
          value={capacity}
          onChange={(_event, data) =>
            setCapacity(ROLES.find((one) => one === data.value) ?? 'own-role')
          }
        >
          <option value="own-role">{t('bulk.own-role')}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </Select>
      </Field>
    </Stack>
  );
}
