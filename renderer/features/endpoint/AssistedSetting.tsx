import { Switch } from '@fluentui/react-components';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Answer, bridge } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { Message } from '../../ui/Message.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { useEndpoint } from './endpoint.store.ts';

interface Props {
  readonly shown: Answer<'endpoints', 'open'>;
}

/** Off until the firm turns it on for exactly these addresses, with the reason told. */
export function AssistedSetting({ shown }: Props) {
  const t = useT();
  const dates = useDates();
  const put = useEndpoint((state) => state.put);
  const { courtId, assisted } = shown;
  const lock = useSetByIt('AssistedLinking');
  const allow = useProvenAction(
    (_isOn: boolean) => ({ action: 'endpoint' as const, courtId }),
    (isOn, grant) => bridge().endpoints.allowAssisted({ courtId, isOn, grant }),
  );
  return (
    <Stack gap="m">
      <Switch
        checked={assisted.isOn}
        disabled={allow.isBusy}
        label={t('endpoint.assisted')}
        {...(lock.isSet ? { 'aria-disabled': true, 'aria-describedby': lock.noteId } : {})}
        onChange={(_event, data) => {
          // A disabled switch could not be reached to say why.
          if (lock.isSet) return;
          void allow.run(data.checked).then((result) => result?.ok && put(result.value));
        }}
      />
      <SetByIt lock={lock} />
      <Message intent="warning" title={t('endpoint.assisted-title')}>
        {t('endpoint.assisted-about')}
      </Message>
      {assisted.by && assisted.at ? (
        <div>{t('endpoint.assisted-by', { by: assisted.by, when: dates.moment(assisted.at) })}</div>
      ) : null}
      <FailureMessage failure={allow.failure} />
    </Stack>
  );
}
