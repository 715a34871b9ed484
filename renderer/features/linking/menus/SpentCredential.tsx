import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../../lib/bridge/use-proven-action.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import { useInForce } from '../../../lib/stores/policy.store.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../../parts/SetByIt.tsx';
import { WeightyText } from '../../../parts/WeightyText.tsx';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';

/** Once the link is proven, the court-issued login opens nothing any more. Offers to destroy it. */
export function SpentCredential({ view }: { readonly view: LinkingView }) {
  const t = useT();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const { ecfAccountId, hasCredential } = view;
  const isKept = useInForce('SpentCredentials')?.value === 'keep';
  const lock = useSetByIt('SpentCredentials', isKept);
  const destroy = useProvenAction(
    () => ({ action: 'destroy' as const, ecfAccountId }),
    (_input: undefined, grant) => bridge().vault.destroy({ ecfAccountId, grant }),
  );
  if (!hasCredential) return null;
  const onDestroy = async () => {
    setAsking(false);
    const result = await destroy.run(undefined);
    if (result?.ok) announce(t('vault.destroyed'));
  };
  return (
    <Panel title={t('spent.title')}>
      <Stack gap="m">
        <div>{t(lock.isSet ? 'spent.kept-by-it' : 'spent.about')}</div>
        <SetByIt lock={lock} />
        <div>
          <Button
            disabledFocusable={destroy.isBusy}
            onClick={() => setAsking(true)}
            {...lock.button}
          >
            {t('vault.destroy')}
          </Button>
        </div>
        <FailureMessage failure={destroy.failure} />
      </Stack>
      {isAsking ? (
        <ConfirmDialog
          title={t('vault.destroy-ask', { court: view.courtName })}
          confirm={t('vault.destroy-confirm')}
          isBusy={destroy.isBusy}
          onConfirm={() => void onDestroy()}
          onCancel={() => setAsking(false)}
        >
          <WeightyText id="spent.warning" />
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}
