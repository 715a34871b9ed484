import { useDates } from '../../../i18n/use-dates.ts';
import { useT } from '../../../i18n/use-t.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useFailureText } from '../../../lib/bridge/use-failure-text.ts';
import { type Sharing, useSharing } from '../../../lib/stores/sharing.store.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { FactList } from '../../../ui/FactList.tsx';
import { Message } from '../../../ui/Message.tsx';

/** A clock that is off by less is left alone. */
const WORTH_SAYING_MS = 60_000;

/** How it stands with the connection now. */
export function Standing({ sharing }: { readonly sharing: Sharing }) {
  const t = useT();
  const { step, address, role, aheadMs } = sharing;
  const minutes = Math.round(Math.abs(aheadMs) / WORTH_SAYING_MS);
  return (
    <>
      {step === 'offline' ? <Offline sharing={sharing} /> : <Online sharing={sharing} />}
      <FactList
        facts={[
          { name: t('sharing.host'), value: address?.host ?? '' },
          { name: t('sharing.database'), value: address?.database ?? '' },
          { name: t('sharing.user'), value: address?.user ?? '' },
          ...(role ? [{ name: t('sharing.role'), value: t(`sharing.role-${role}`) }] : []),
        ]}
      />
      {minutes >= 1 ? (
        <Message intent="warning">
          {t(aheadMs > 0 ? 'sharing.clock-behind' : 'sharing.clock-ahead', { minutes })}
        </Message>
      ) : null}
    </>
  );
}

function Online({ sharing: { step, since } }: { readonly sharing: Sharing }) {
  const t = useT();
  const dates = useDates();
  if (step === 'connecting' || since === undefined) return <div>{t('sharing.connecting')}</div>;
  return (
    <Message intent="success">{t('sharing.connected', { when: dates.moment(since) })}</Message>
  );
}

function Offline({ sharing: { since, waiting, failure } }: { readonly sharing: Sharing }) {
  const t = useT();
  const dates = useDates();
  const say = useFailureText();
  const again = useAction(async () => {
    const tried = await bridge().sharing.now({});
    if (tried.ok) useSharing.getState().put(tried.value);
    return tried;
  });
  const title = since
    ? t('sharing.offline', { when: dates.moment(since) })
    : t('sharing.offline-at-all');
  return (
    <Message
      intent="warning"
      title={title}
      actions={
        <ActionButton
          isBusy={again.isBusy}
          busyLabel={t('sharing.trying')}
          onClick={() => void again.run(undefined)}
        >
          {t('ui.try-again')}
        </ActionButton>
      }
    >
      {waiting > 0 ? `${t('sharing.waiting', { waiting })} ` : ''}
      {failure ? say(failure) : null}
    </Message>
  );
}
