import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Answer } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { AddressForm } from './AddressForm.tsx';
import { AssistedSetting } from './AssistedSetting.tsx';
import { useEndpoint } from './endpoint.store.ts';

/** Where a court is reached: its two addresses, a look at its sign-in page, and whether the app may talk to it itself. */
export function EndpointPanel({ courtId }: { readonly courtId: CourtId }) {
  const t = useT();
  const endpoint = useLoaded(useEndpoint, courtId);
  const reload = useEndpoint((state) => state.reload);
  return (
    <Panel title={t('endpoint.title')}>
      <LoadedPart loaded={endpoint} onRetry={() => void reload()}>
        {(shown) => <Settings shown={shown} />}
      </LoadedPart>
    </Panel>
  );
}

function Settings({ shown }: { readonly shown: Answer<'endpoints', 'open'> }) {
  const t = useT();
  const dates = useDates();
  const { setBy, foreignHosts } = shown;
  return (
    <Stack gap="l">
      <div>{t('endpoint.about')}</div>
      {setBy ? (
        <div>{t('endpoint.set-by', { by: setBy.by, when: dates.moment(setBy.at) })}</div>
      ) : null}
      {foreignHosts.length > 0 ? (
        <Message intent="warning">
          {t('endpoint.foreign', { hosts: foreignHosts.join(', ') })}
        </Message>
      ) : null}
      {shown.isUnagreed ? (
        <Message intent="warning">{t('failure.endpoint-not-agreed')}</Message>
      ) : null}
      <AddressForm shown={shown} />
      <AssistedSetting shown={shown} />
    </Stack>
  );
}
