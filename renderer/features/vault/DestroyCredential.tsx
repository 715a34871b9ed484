import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { useInForce } from '../../lib/stores/policy.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { SetByIt, useSetByIt } from '../../parts/SetByIt.tsx';
import { WeightyText } from '../../parts/WeightyText.tsx';
import { ConfirmDialog } from '../../ui/dialogs/ConfirmDialog.tsx';
import { Panel } from '../../ui/Panel.tsx';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly ecfAccountId: EcfAccountId;
  readonly courtName: string;
  /** The link is made, so the login opens nothing any more. */
  readonly isSpent: boolean;
}

/** `needed`: a link was sent that is not proven yet, so a person must say that it is needed no more. */
type Question = 'none' | 'first' | 'needed';

/** Removes login and password from the keychain, after asking and after proof of presence: that can't be undone. */
export function DestroyCredential({ ecfAccountId, courtName, isSpent }: Props) {
  const styles = useStyles();
  const t = useT();
  const announce = useAnnounce();
  const isKept = useInForce('SpentCredentials')?.value === 'keep';
  const lock = useSetByIt('SpentCredentials', isKept && isSpent);
  const [question, setQuestion] = useState<Question>('none');
  const destroy = useProvenAction(
    (_isNeededNoMore: boolean) => ({ action: 'destroy' as const, ecfAccountId }),
    (isNeededNoMore, grant) => bridge().vault.destroy({ ecfAccountId, grant, isNeededNoMore }),
  );
  const onDestroy = async () => {
    const isNeededNoMore = question === 'needed';
    setQuestion('none');
    const result = await destroy.run(isNeededNoMore);
    if (!result) return;
    if (result.ok) announce(t('vault.destroyed'));
    else if (result.failure.code === 'credential-kept-for-link') setQuestion('needed');
  };
  return (
    <Panel title={t('vault.destroy-title')}>
      <p className={styles.words}>{t('vault.destroy-about')}</p>
      <Button icon={<DeleteRegular />} onClick={() => setQuestion('first')} {...lock.button}>
        {t('vault.destroy')}
      </Button>
      <SetByIt lock={lock} />
      <FailureMessage failure={destroy.failure} />
      {question === 'none' ? null : (
        <ConfirmDialog
          title={t('vault.destroy-ask', { court: courtName })}
          confirm={t('vault.destroy-confirm')}
          isBusy={destroy.isBusy}
          onConfirm={() => void onDestroy()}
          onCancel={() => setQuestion('none')}
        >
          <WeightyText
            id={question === 'needed' ? 'vault.destroy-needed' : 'vault.destroy-warning'}
          />
        </ConfirmDialog>
      )}
    </Panel>
  );
}
