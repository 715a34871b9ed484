import { makeStyles, tokens } from '@fluentui/react-components';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { AppStatus } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { useStatus } from '../../lib/stores/status.store.ts';
import { Message } from '../../ui/Message.tsx';
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
  const isPractice = useProfile((state) => state.isPractice);
  return (
    <div className={styles.banners}>
      {status ? (
        <>
          <RecordsBanner records={status.records} backup={status.backup} />
          {isPractice ? null : <BackupBanners backups={status.backups} />}
          <ClockBanner records={status.records} />
          <DiskBanner disk={status.disk} />
          <KeychainBanner keychain={status.keychain} trouble={status.keychainTrouble} />
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

/** With the failure's own way on, where the system's words showed which it is. */
function KeychainBanner({
  keychain,
  trouble,
}: Pick<AppStatus, 'keychain'> & { readonly trouble: AppStatus['keychainTrouble'] }) {
  const t = useT();
  const say = useFailureText();
  if (keychain === 'system') return null;
  return (
    <Message isBar intent="warning" title={t(`banner.keychain-${keychain}-title`)}>
      {trouble ? say({ code: trouble }) : t(`banner.keychain-${keychain}`)}
    </Message>
  );
}
