import { makeStyles, tokens } from '@fluentui/react-components';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import { type AppStatus, bridge } from '../lib/bridge/bridge.ts';
import { useAction } from '../lib/bridge/use-action.ts';
import { useAnnounce } from '../lib/stores/announcements.store.ts';
import { useStatus } from '../lib/stores/status.store.ts';
import { FailureMessage } from '../parts/FailureMessage.tsx';
import { ActionButton } from '../ui/ActionButton.tsx';
import { focusTo } from '../ui/focus/use-focus-kept.ts';
import { Message } from '../ui/Message.tsx';
import { BackupBanners } from './BackupBanners.tsx';
import { RecordsBanner } from './RecordsBanner.tsx';

const useStyles = makeStyles({
  banners: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    ':not(:empty)': { marginBottom: tokens.spacingVerticalM },
  },
});

/** What a person must know about this run of the app, in any view. */
export function Banners() {
  const styles = useStyles();
  const status = useStatus((state) => state.status);
  return (
    <div className={styles.banners}>
      {status ? (
        <>
          <RecordsBanner records={status.records} backup={status.backup} />
          <BackupBanners backups={status.backups} />
          <ClockBanner records={status.records} />
          <DiskBanner disk={status.disk} />
          <KeychainBanner keychain={status.keychain} />
          {status.hasPracticeFirm ? <PracticeFirmBanner /> : null}
        </>
      ) : null}
    </div>
  );
}

/** The clock went back: what was recorded before may be dated wrong, or what is recorded now. */
function ClockBanner({ records: { clockJump } }: Pick<AppStatus, 'records'>) {
  const t = useT();
  const { moment } = useDates();
  if (!clockJump) return null;
  const { from, to } = clockJump;
  return (
    <Message
      isBar
      intent="warning"
      title={t('banner.clock-title', { from: moment(from), to: moment(to) })}
    >
      {t('banner.clock')}
    </Message>
  );
}

function DiskBanner({ disk: { isOnNetwork, lowMegabytes } }: Pick<AppStatus, 'disk'>) {
  const t = useT();
  return (
    <>
      {lowMegabytes === undefined ? null : (
        <Message
          isBar
          intent="warning"
          title={t('banner.disk-low-title', { megabytes: lowMegabytes })}
        >
          {t('banner.disk-low')}
        </Message>
      )}
      {isOnNetwork ? (
        <Message isBar intent="warning" title={t('banner.disk-network-title')}>
          {t('banner.disk-network')}
        </Message>
      ) : null}
    </>
  );
}

function KeychainBanner({ keychain }: Pick<AppStatus, 'keychain'>) {
  const t = useT();
  if (keychain === 'system') return null;
  return (
    <Message isBar intent="warning" title={t(`banner.keychain-${keychain}-title`)}>
      {t(`banner.keychain-${keychain}`)}
    </Message>
  );
}

function PracticeFirmBanner() {
  const t = useT();
  const announce = useAnnounce();
  const remove = useAction(() => bridge().practice.removeFirm({}));
  const onRemove = async () => {
    const result = await remove.run(undefined);
    if (result?.ok) announce(t('practice.removed', { people: result.value.people }));
  };
  return (
    <div {...focusTo('h1')}>
      <Message
        isBar
        intent="info"
        title={t('banner.practice-title')}
        actions={
          <ActionButton
            size="small"
            isBusy={remove.isBusy}
            busyLabel={t('ui.removing')}
            onClick={() => void onRemove()}
          >
            {t('practice.remove')}
          </ActionButton>
        }
      >
        {t('banner.practice')}
      </Message>
      {remove.failure ? <FailureMessage failure={remove.failure} /> : null}
    </div>
  );
}
