import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { useAnnounce } from '../../lib/announcements.store.ts';
import { bridge } from '../../lib/bridge.ts';
import { FailureMessage } from '../../lib/FailureMessage.tsx';
import { useAction } from '../../lib/use-action.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Panel } from '../../ui/Panel.tsx';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly ecfAccountId: EcfAccountId;
  readonly courtName: string;
}

/** Removes login and password from the keychain, after asking: that can't be undone. */
export function DestroyCredential({ ecfAccountId, courtName }: Props) {
  const styles = useStyles();
  const t = useT();
  const announce = useAnnounce();
  const restoreFocus = useRestoreFocusTarget();
  const [isAsking, setAsking] = useState(false);
  const destroy = useAction(() => bridge().vault.destroy({ ecfAccountId }));
  const onDestroy = async () => {
    const result = await destroy.run(undefined);
    setAsking(false);
    if (result?.ok) announce(t('vault.destroyed'));
  };
  return (
    <Panel title={t('vault.destroy-title')}>
      <p className={styles.words}>{t('vault.destroy-about')}</p>
      <Button {...restoreFocus} icon={<DeleteRegular />} onClick={() => setAsking(true)}>
        {t('vault.destroy')}
      </Button>
      <FailureMessage failure={destroy.failure} />
      {isAsking ? (
        <ConfirmDialog
          title={t('vault.destroy-ask', { court: courtName })}
          confirm={t('vault.destroy-confirm')}
          isBusy={destroy.isBusy}
          onConfirm={() => void onDestroy()}
          onCancel={() => setAsking(false)}
        >
          {t('vault.destroy-warning')}
        </ConfirmDialog>
      ) : null}
    </Panel>
  );
}
