import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
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
  const t = useT();
  const announce = useAnnounce();
  const isPractice = useProfile((state) => state.isPractice);
  const isDeclined = usePreferences((state) => state.preferences.isPinDeclined === true);
  const change = usePreferences((state) => state.change);
  // Here and not in the offer, which is gone before the answer is there.
  const decline = useAction(() => change({ isPinDeclined: true }));
  const onDecline = async () => {
    const result = await decline.run(undefined);
    if (result?.ok) announce(t('presence.offer-declined'));
  };
  if (isPractice || isDeclined) return null;
  return <Offer failure={decline.failure} onDecline={() => void onDecline()} />;
}

interface OfferProps {
  readonly failure: Failure | undefined;
  readonly onDecline: () => void;
}

function Offer({ failure, onDecline }: OfferProps) {
  const t = useT();
  const presence = useLoaded(usePresence, 'now');
  const [isSetting, setSetting] = useState(false);
  if (presence.state !== 'ready') return null;
  const { way, isSetUp, waitSeconds } = presence.value;
  if (way !== 'pin' || isSetUp) return null;
  const actions = (
    <>
      <Button onClick={() => setSetting(true)}>{t('presence.set')}</Button>
      <Button appearance="subtle" onClick={onDecline}>
        {t('presence.offer-decline')}
      </Button>
    </>
  );
  return (
    <>
      <Message intent="info" title={t('presence.offer-title')} actions={actions}>
        {t('presence.offer')}
      </Message>
      <FailureMessage failure={failure} />
      {isSetting ? (
        <PinDialog isChange={false} waitSeconds={waitSeconds} onClose={() => setSetting(false)} />
      ) : null}
    </>
  );
}
