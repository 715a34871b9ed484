import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { AppStatus } from '../../lib/bridge/bridge.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useStatus } from '../../lib/stores/status.store.ts';
import { BackupLine } from '../../parts/backups/BackupLine.tsx';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { ToBackups } from './BackupBanners.tsx';

type Standing = AppStatus['records'];

/** Says why nothing can be recorded now, what of it is known, and what to do. */
export function RecordsBanner({ records, backup }: Pick<AppStatus, 'records' | 'backup'>) {
  const t = useT();
  const { condition } = records;
  if (condition === 'ready') return null;
  if (condition === 'incomplete') return <Incomplete records={records} backup={backup} />;
  return (
    <Message
      isBar
      intent="error"
      title={t(`banner.records-${condition}-title`)}
      {...(backup || condition === 'damaged'
        ? { actions: <ToBackups hasBackup={backup !== undefined} /> }
        : {})}
    >
      {condition === 'damaged' ? (
        <Damaged records={records} hasBackup={backup !== undefined} />
      ) : (
        t(`banner.records-${condition}`)
      )}{' '}
      <BackupLine backup={backup} />
    </Message>
  );
}

interface DamagedProps {
  readonly records: Standing;
  readonly hasBackup: boolean;
}

function Damaged({ records: { wholeAt, path }, hasBackup }: DamagedProps) {
  const t = useT();
  const dates = useDates();
  const since = wholeAt
    ? t('banner.records-damaged-since', { when: dates.moment(wholeAt) })
    : t('banner.records-damaged-never-whole');
  return (
    <>
      {since}{' '}
      {hasBackup ? t('banner.records-damaged-backup') : t('banner.records-damaged', { path })}
    </>
  );
}

/** Entries are gone for good unless a copy of the file is put back, so the person decides. */
function Incomplete({
  records: { missing = 0, until, path },
  backup,
}: Pick<AppStatus, 'records' | 'backup'>) {
  const t = useT();
  const dates = useDates();
  const load = useStatus((state) => state.load);
  const accept = useAction(() => bridge().app.acceptLoss({}));
  const onAccept = async () => {
    const result = await accept.run(undefined);
    if (result?.ok) await load();
  };
  return (
    <>
      <Message
        isBar
        intent="error"
        title={t('banner.records-incomplete-title', { missing })}
        actions={
          <>
            {backup ? <ToBackups hasBackup /> : null}
            <ActionButton
              size="small"
              isBusy={accept.isBusy}
              busyLabel={t('trouble.trying')}
              onClick={() => void onAccept()}
            >
              {t('banner.records-accept')}
            </ActionButton>
          </>
        }
      >
        {until ? t('banner.records-incomplete-until', { when: dates.moment(until) }) : null}{' '}
        {backup ? t('banner.records-incomplete-backup') : t('banner.records-incomplete', { path })}{' '}
        <BackupLine backup={backup} />
      </Message>
      {accept.failure ? <FailureMessage failure={accept.failure} /> : null}
    </>
  );
}
