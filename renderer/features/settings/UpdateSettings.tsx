import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { type UpdateState, useUpdateNews, useUpdates } from '../../lib/stores/updates.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { UpdateOffer } from './UpdateOffer.tsx';

/** While one of these lasts there is nothing to look for. */
const BUSY: ReadonlySet<UpdateState['step']> = new Set(['off', 'downloading', 'ready']);

/** Whether there is a new version, and who brings it to this computer. */
export function UpdateSettings() {
  const t = useT();
  const state = useLoaded(useUpdates, 'now');
  const { put, reload } = useUpdates.getState();
  useUpdateNews();
  const look = useAction(async () => {
    const looked = await bridge().updates.look({});
    if (looked.ok) put(looked.value);
    return looked;
  });
  const step = state.state === 'ready' ? state.value.step : 'off';
  const canLook = !BUSY.has(step);
  return (
    <Panel
      title={t('updates.title')}
      actions={
        canLook ? (
          <ActionButton
            isBusy={look.isBusy || step === 'looking'}
            busyLabel={t('updates.looking')}
            onClick={() => void look.run(undefined)}
          >
            {t('updates.look')}
          </ActionButton>
        ) : undefined
      }
    >
      <Stack gap="l">
        <FailureMessage failure={look.failure} />
        <LoadedPart loaded={state} onRetry={() => void reload()}>
          {(now) => <Standing now={now} />}
        </LoadedPart>
        {canLook && step !== 'offered' ? <div>{t('updates.about')}</div> : null}
      </Stack>
    </Panel>
  );
}

function Standing({ now }: { readonly now: UpdateState }) {
  const t = useT();
  const dates = useDates();
  switch (now.step) {
    case 'off':
      return (
        <>
          <div>{t(`updates.off-${now.why}`)}</div>
          {now.helpContact === '' ? null : (
            <div>{t('updates.contact', { contact: now.helpContact })}</div>
          )}
        </>
      );
    case 'newest':
      return now.held === undefined ? (
        <div>{t('updates.newest', { when: dates.moment(now.at) })}</div>
      ) : (
        <div>{t('updates.held', { version: now.held })}</div>
      );
    case 'offered':
    case 'downloading':
      return <UpdateOffer offer={now} />;
    case 'ready':
      return <Message intent="success">{t('updates.ready', { version: now.version })}</Message>;
    case 'failed':
      return <FailureMessage failure={{ code: now.code }} />;
    case 'looking':
    case 'not-looked':
      return null;
  }
}
