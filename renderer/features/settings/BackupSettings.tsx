import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { useBackupNews, useBackups } from '../../lib/stores/backups.store.ts';
import { useStatus } from '../../lib/stores/status.store.ts';
import { BackupChoice } from '../../parts/backups/BackupChoice.tsx';
import { ReadableOffer } from '../../parts/backups/ReadableOffer.tsx';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';

/** The copies of the records: the last one, one more on request, and going back to one. */
export function BackupSettings() {
  const t = useT();
  const announce = useAnnounce();
  const list = useLoaded(useBackups, 'all');
  const reload = useBackups((state) => state.reload);
  const isDamaged = useStatus((state) => state.status?.records.condition === 'damaged');
  useBackupNews();
  const make = useAction(() => bridge().backups.make({}));
  const onMake = async () => {
    const result = await make.run(undefined);
    if (result?.ok) announce(t('backups.made'));
  };
  return (
    <Panel
      title={t('backups.title')}
      actions={
        <ActionButton
          isBusy={make.isBusy}
          busyLabel={t('backups.making')}
          onClick={() => void onMake()}
        >
          {t('backups.make')}
        </ActionButton>
      }
    >
      <Stack gap="l">
        <FailureMessage failure={make.failure} />
        <Standing isFailureShown={make.failure !== undefined} />
        <div>{t('backups.about')}</div>
        <LoadedPart loaded={list} onRetry={() => void reload()}>
          {(backups) => <BackupChoice backups={backups} />}
        </LoadedPart>
        {isDamaged ? <ReadableOffer /> : null}
      </Stack>
    </Panel>
  );
}

/** When the last one was made, and why none could be made since. */
function Standing({ isFailureShown }: { readonly isFailureShown: boolean }) {
  const t = useT();
  const dates = useDates();
  const say = useFailureText();
  const { lastAt, trouble } = useStatus((state) => state.status?.backups) ?? {};
  return (
    <>
      <div>{lastAt ? t('backups.last', { when: dates.moment(lastAt) }) : t('backups.none')}</div>
      {trouble && !isFailureShown ? (
        <Message
          intent="warning"
          title={t('backups.trouble-title', { when: dates.moment(trouble.since) })}
        >
          {say(trouble.failure)}
        </Message>
      ) : null}
    </>
  );
}
