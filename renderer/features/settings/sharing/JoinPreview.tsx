import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import { type SharingTrial, useSharing } from '../../../lib/stores/sharing.store.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';

/** What sharing would bring, before anything is sent: who of here is whom of the firm is decided first. */
export function JoinPreview({ trial }: { readonly trial: SharingTrial }) {
  const t = useT();
  const announce = useAnnounce();
  const { trialId, same, ownPeople, firmPeople, role } = trial;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(same.filter(({ isSure }) => isSure).map(({ ownId }) => ownId)),
  );
  const connect = useAction(() =>
    bridge().sharing.connect({
      trialId,
      same: same
        .filter(({ ownId }) => chosen.has(ownId))
        .map(({ ownId, firmId }) => ({ ownId, firmId })),
    }),
  );
  const onConnect = async () => {
    const done = await connect.run(undefined);
    if (!done?.ok) return;
    useSharing.getState().put(done.value);
    announce(t('sharing.joined'));
  };
  const pick = (ownId: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(ownId);
    else next.delete(ownId);
    setChosen(next);
  };
  return (
    <Message intent="success" title={t('sharing.works', { role: t(`sharing.role-${role}`) })}>
      <Stack gap="m">
        <div>{t('sharing.brings', { firmPeople, ownPeople })}</div>
        {same.length > 0 ? <div>{t('sharing.same-about')}</div> : null}
        {same.map((one) => (
          <Checkbox
            key={one.ownId}
            checked={chosen.has(one.ownId)}
            label={t('sharing.same', {
              own: one.ownName,
              firm: one.firmName,
              signs: one.signs.map((sign) => t(`sharing.sign-${sign}`)).join(', '),
            })}
            onChange={(_event, { checked }) => pick(one.ownId, checked === true)}
          />
        ))}
        <FailureMessage failure={connect.failure} />
        <div>
          <ActionButton
            appearance="primary"
            isBusy={connect.isBusy}
            busyLabel={t('sharing.joining')}
            onClick={() => void onConnect()}
          >
            {t('sharing.join')}
          </ActionButton>
        </div>
      </Stack>
    </Message>
  );
}
