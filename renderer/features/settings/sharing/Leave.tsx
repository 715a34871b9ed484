import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import { type Sharing, useSharing } from '../../../lib/stores/sharing.store.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { WeightyText } from '../../../parts/WeightyText.tsx';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.tsx';
import { Stack } from '../../../ui/Stack.tsx';

/** Ends sharing, and decides what becomes of the copy, unless firm IT has decided. */
export function Leave({ sharing: { leaving } }: { readonly sharing: Sharing }) {
  const t = useT();
  const announce = useAnnounce();
  const [isAsked, ask] = useState(false);
  const [chosen, choose] = useState<'keep' | 'remove'>('keep');
  const decided = leaving === 'ask' ? chosen : leaving;
  const leave = useAction(() => bridge().sharing.leave({ keepsCopy: decided === 'keep' }));
  const onConfirm = async () => {
    const left = await leave.run(undefined);
    if (!left?.ok) return;
    ask(false);
    useSharing.getState().put(left.value);
    announce(t('sharing.left'));
  };
  return (
    <div>
      <Button onClick={() => ask(true)}>{t('sharing.leave')}</Button>
      {isAsked ? (
        <ConfirmDialog
          title={t('sharing.leave-title')}
          confirm={t('sharing.leave-confirm')}
          isBusy={leave.isBusy}
          onConfirm={() => void onConfirm()}
          onCancel={() => {
            leave.clear();
            ask(false);
          }}
        >
          <Stack gap="m">
            <div>
              <WeightyText id="sharing.leave-about" />
            </div>
            {leaving === 'ask' ? (
              <RadioGroup
                aria-label={t('sharing.copy')}
                value={chosen}
                onChange={(_event, { value }) => choose(value === 'remove' ? 'remove' : 'keep')}
              >
                <Radio value="keep" label={t('sharing.copy-keep')} />
                <Radio value="remove" label={<WeightyText id="sharing.copy-remove" />} />
              </RadioGroup>
            ) : (
              <div>
                <WeightyText id={`sharing.copy-by-it-${leaving}`} />
              </div>
            )}
            <FailureMessage failure={leave.failure} />
          </Stack>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
