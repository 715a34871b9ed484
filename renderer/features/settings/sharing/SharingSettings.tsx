import { useT } from '../../../i18n/use-t.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { type Sharing, useSharing, useSharingNews } from '../../../lib/stores/sharing.store.ts';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { SetByIt, useSetByIt } from '../../../parts/SetByIt.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { Leave } from './Leave.tsx';
import { Refused } from './Refused.tsx';
import { Standing } from './Standing.tsx';

/** Whether these records are the firm's too: connecting, how it stands, and leaving. */
export function SharingSettings() {
  const t = useT();
  const state = useLoaded(useSharing, 'now');
  const { reload } = useSharing.getState();
  useSharingNews();
  return (
    <Panel title={t('sharing.title')}>
      <LoadedPart loaded={state} onRetry={() => void reload()}>
        {(sharing) => <Card sharing={sharing} />}
      </LoadedPart>
    </Panel>
  );
}

function Card({ sharing }: { readonly sharing: Sharing }) {
  const t = useT();
  const closed = useSetByIt('FirmDatabase', sharing.isClosed);
  const byIt = useSetByIt('FirmDatabaseHost', sharing.isByIt);
  const { step, isJoined, isByIt } = sharing;
  if (sharing.isClosed) return <SetByIt lock={closed} />;
  const isUnset = step === 'off' || step === 'no-password';
  return (
    <Stack gap="l">
      {isUnset ? <div>{t(isByIt ? 'sharing.about-by-it' : 'sharing.about')}</div> : null}
      {isByIt ? <SetByIt lock={byIt} /> : null}
      {isUnset ? <ConnectForm sharing={sharing} /> : <Standing sharing={sharing} />}
      <Refused sharing={sharing} />
      {isJoined && !isByIt ? <Leave sharing={sharing} /> : null}
    </Stack>
  );
}
