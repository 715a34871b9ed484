import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Message } from '../../ui/Message.tsx';
import { PinDialog } from './PinDialog.tsx';
import { usePresence } from './presence.store.ts';

/** Offers a PIN beside a login that is kept, until one is set or the offer is declined. What practice keeps is made up. */
export function PinOffer() {
  const isPractice = useProfile((state) => state.isPractice);
  const isDeclined = usePreferences((state) => state.preferences.isPinDeclined === true);
  return isPractice || isDeclined ? null : <Offer />;
}

function Offer() {
  const t = useT();
  const announce = useAnnounce();
  const presence = useLoaded(usePresence, 'now');
  const change = usePreferences((state) => state.change);
  const [isSetting, setSetting] = useState(false);
  const decline = useAction(() => change({ isPinDeclined: true }));
  if (presence.state !== 'ready') return null;
  const { way, isSetUp, waitSeconds } = presence.value;
  if (way !== 'pin' || isSetUp) return null;
  const onDecline = async () => {
    const result = await decline.run(undefined);
    if (result?.ok) announce(t('presence.offer-declined'));
  };
  const actions = (
    <>
      <Button onClick={() => setSetting(true)}>{t('presence.set')}</Button>
      <Button appearance="subtle" onClick={() => void onDecline()}>
        {t('presence.offer-decline')}
      </Button>
    </>
  );
  return (
    <>
      <Message intent="info" title={t('presence.offer-title')} actions={actions}>
        {t('presence.offer')}
      </Message>
      <FailureMessage failure={decline.failure} />
      {isSetting ? (
        <PinDialog isChange={false} waitSeconds={waitSeconds} onClose={() => setSetting(false)} />
      ) : null}
    </>
  );
}
