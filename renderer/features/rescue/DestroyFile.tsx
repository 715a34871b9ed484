import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type RescuePreview } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { WeightyText } from '../../parts/WeightyText.tsx';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { LeftOut } from './LeftOut.tsx';

interface Props {
  readonly preview: RescuePreview;
  readonly isAllIn: boolean;
  /** How many of its court logins were left out. */
  readonly notChosen: number;
  readonly isDestroyed: boolean;
  readonly onDestroyed: () => void;
}

/** Offers to destroy the export, and says plainly what would be lost with it and what that can't promise. The main action once all is in. */
export function DestroyFile({ preview, isAllIn, notChosen, isDestroyed, onDestroyed }: Props) {
  const t = useT();
  const { importId, fileName, canDestroyFile } = preview;
  const [isAsking, setAsking] = useState(false);
  const destroy = useAction(() => bridge().rescue.destroyFile({ importId }));
  const onDestroy = async () => {
    const result = await destroy.run(undefined);
    setAsking(false);
    if (result?.ok) onDestroyed();
  };
  return (
    <Panel title={t('rescue.destroy-title')}>
      <Stack gap="l">
        {isDestroyed ? null : <LeftOut preview={preview} />}
        {isDestroyed ? (
          <Message intent="success" says="alert" title={t('rescue.destroyed')}>
            {t('rescue.destroyed-about')}
          </Message>
        ) : (
          <Message intent="warning" title={t('rescue.still-there', { file: fileName })}>
            {t(canDestroyFile ? 'rescue.destroy-about' : 'rescue.destroy-yourself')}
            {isAllIn ? null : ` ${t('rescue.destroy-not-all')}`}
            {notChosen > 0 ? ` ${t('rescue.destroy-not-chosen', { rows: notChosen })}` : null}
          </Message>
        )}
        {canDestroyFile && !isDestroyed ? (
          <div>
            <Button
              appearance={isAllIn ? 'primary' : 'secondary'}
              icon={<DeleteRegular />}
              onClick={() => setAsking(true)}
            >
              {t('rescue.destroy')}
            </Button>
          </div>
        ) : null}
        <FailureMessage failure={destroy.failure} />
      </Stack>
      {isAsking ? (
        <ConfirmDialog
          title={t('rescue.destroy-ask', { file: fileName })}
          confirm={t('vault.destroy-confirm')}
          isBusy={destroy.isBusy}
          onConfirm={() => void onDestroy()}
          onCancel={() => setAsking(false)}
        >
          <WeightyText id="rescue.destroy-warning" />
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}
