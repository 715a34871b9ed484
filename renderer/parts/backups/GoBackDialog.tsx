import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { type BackupRow, useBackupPreview } from '../../lib/stores/backups.store.ts';
import { useStartTrouble } from '../../lib/stores/start-trouble.store.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { DialogFrame } from '../../ui/dialogs/DialogFrame.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { FailureMessage } from '../FailureMessage.tsx';
import { LoadedPart } from '../LoadedPart.tsx';
import { useBackupWords } from './use-backup-words.ts';

interface Props {
  readonly backup: BackupRow;
  readonly onClose: () => void;
}

/** Checks a backup, says what is in it and what going back loses, and goes back to it. The safe answer comes first. */
export function GoBackDialog({ backup: { name, at }, onClose }: Props) {
  const t = useT();
  const dates = useDates();
  const preview = useLoaded(useBackupPreview, name);
  const reload = useBackupPreview((state) => state.reload);
  const put = useStartTrouble((state) => state.put);
  const [isStartingAgain, setStartingAgain] = useState(false);
  const goBack = useAction(() => bridge().backups.goBack({ name }));
  const onGoBack = async () => {
    const result = await goBack.run(undefined);
    if (!result?.ok) return;
    setStartingAgain(true);
    if (result.value.trouble) {
      put(result.value.trouble);
      onClose();
    }
  };
  const isWhole = preview.state === 'ready' && preview.value.content.found === 'whole';
  const isBusy = goBack.isBusy || isStartingAgain;
  const actions = (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onClose}>
        {t(isWhole ? 'ui.cancel' : 'ui.close')}
      </Button>
      {isWhole ? (
        <ActionButton
          isBusy={isBusy}
          busyLabel={t(isStartingAgain ? 'backups.starting-again' : 'ui.working')}
          onClick={() => void onGoBack()}
        >
          {t('backups.go-back-now')}
        </ActionButton>
      ) : null}
    </>
  );
  return (
    <DialogFrame
      isAlert
      title={t('backups.go-back-title', { when: dates.moment(at) })}
      actions={actions}
      onClose={isBusy ? () => undefined : onClose}
    >
      <Stack>
        <LoadedPart loaded={preview} onRetry={() => void reload()}>
          {({ content }) => <Content content={content} />}
        </LoadedPart>
        <FailureMessage failure={goBack.failure} />
      </Stack>
    </DialogFrame>
  );
}

function Content({ content }: Pick<BackupRow, 'content'>) {
  const t = useT();
  const words = useBackupWords();
  if (content.found !== 'whole') return <div>{t(`backups.is-${content.found}`)}</div>;
  return (
    <>
      <div>
        {t('backups.is-whole')} {words.holds(content)}
      </div>
      <div>{words.loses(content)}</div>
      <div>{t('backups.kept')}</div>
    </>
  );
}
