import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge, type RescuePreview } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';

interface Props {
  readonly preview: RescuePreview;
  readonly isAllIn: boolean;
}

/** Offers to destroy the export, and says plainly what that can't promise. */
export function DestroyFile({ preview, isAllIn }: Props) {
  const t = useT();
  const { importId, fileName, canDestroyFile } = preview;
  const [stage, setStage] = useState<'open' | 'asking' | 'destroyed'>('open');
  const destroy = useAction(() => bridge().rescue.destroyFile({ importId }));
  const onDestroy = async () => {
    const result = await destroy.run(undefined);
    setStage(result?.ok ? 'destroyed' : 'open');
  };
  return (
    <Panel title={t('rescue.destroy-title')}>
      <Stack gap="l">
        {stage === 'destroyed' ? (
          <Message intent="success" says="alert" title={t('rescue.destroyed')}>
            {t('rescue.destroyed-about')}
          </Message>
        ) : (
          <Message intent="warning" title={t('rescue.still-there', { file: fileName })}>
            {t(canDestroyFile ? 'rescue.destroy-about' : 'rescue.destroy-yourself')}
            {isAllIn ? null : ` ${t('rescue.destroy-not-all')}`}
          </Message>
        )}
        {canDestroyFile && stage !== 'destroyed' ? (
          <div>
            <Button icon={<DeleteRegular />} onClick={() => setStage('asking')}>
              {t('rescue.destroy')}
            </Button>
          </div>
        ) : null}
        <FailureMessage failure={destroy.failure} />
      </Stack>
      {stage === 'asking' ? (
        <ConfirmDialog
          title={t('rescue.destroy-ask', { file: fileName })}
          confirm={t('vault.destroy-confirm')}
          isBusy={destroy.isBusy}
          onConfirm={() => void onDestroy()}
          onCancel={() => setStage('open')}
        >
          {t('rescue.destroy-warning')}
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}
