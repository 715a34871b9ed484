import { Button } from '@fluentui/react-components';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { type AppStatus, bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { useStatus } from '../../lib/stores/status.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';

type Backups = AppStatus['backups'];

/** What a person must know of the backups: that none can be made, or that the records are those of one. */
export function BackupBanners({ backups: { trouble, restored } }: { readonly backups: Backups }) {
  return (
    <>
      {trouble ? <NoBackup trouble={trouble} /> : null}
      {restored ? <WentBack restored={restored} /> : null}
    </>
  );
}

/** Leads to the backups, and to what can be read of a damaged file where there is none. */
export function ToBackups({ hasBackup }: { readonly hasBackup: boolean }) {
  const t = useT();
  const go = useGo();
  return (
    <Button size="small" onClick={() => go({ name: 'settings' })}>
      {t(hasBackup ? 'backups.show' : 'readable.show')}
    </Button>
  );
}

function NoBackup({ trouble }: { readonly trouble: NonNullable<Backups['trouble']> }) {
  const t = useT();
  const dates = useDates();
  const say = useFailureText();
  return (
    <Message
      isBar
      intent="warning"
      title={t('backups.trouble-title', { when: dates.moment(trouble.since) })}
      actions={<ToBackups hasBackup />}
    >
      {say(trouble.failure)}
    </Message>
  );
}

function WentBack({ restored }: { readonly restored: NonNullable<Backups['restored']> }) {
  const t = useT();
  const dates = useDates();
  const load = useStatus((state) => state.load);
  const dismiss = useAction(() => bridge().backups.dismiss({}));
  const onDismiss = async () => {
    const result = await dismiss.run(undefined);
    if (result?.ok) await load();
  };
  const { until, salvaged, keptIn, sentKept = 0, loginsFound = 0 } = restored;
  const title = salvaged
    ? t('readable.taken-title')
    : until
      ? t('backups.restored-title', { until: dates.moment(until) })
      : t('backups.restored-title-empty');
  const leavesOut = ({ leftOut }: NonNullable<typeof salvaged>) =>
    leftOut === undefined ? t('readable.taken-unknown') : t('readable.taken', { leftOut });
  return (
    <>
      <Message
        isBar
        intent="success"
        title={title}
        actions={
          <ActionButton
            size="small"
            isBusy={dismiss.isBusy}
            busyLabel={t('ui.working')}
            onClick={() => void onDismiss()}
          >
            {t('backups.restored-ok')}
          </ActionButton>
        }
      >
        {salvaged ? `${leavesOut(salvaged)} ` : null}
        {sentKept > 0 ? `${t('backups.restored-links', { count: sentKept })} ` : null}
        {loginsFound > 0 ? `${t('backups.restored-logins', { count: loginsFound })} ` : null}
        {t('backups.restored-kept', { path: keptIn })}
      </Message>
      {dismiss.failure ? <FailureMessage failure={dismiss.failure} /> : null}
    </>
  );
}
