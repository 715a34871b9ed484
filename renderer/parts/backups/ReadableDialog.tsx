import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { type ReadableRecords, useReadable } from '../../lib/stores/backups.store.ts';
import { LoadedPart } from '../LoadedPart.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';

/** Looks how much of the damaged records can be read, says so beside the fullest backup, and takes it where that backup has less. */
export function ReadableDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const readable = useLoaded(useReadable, 'now');
  const reload = useReadable((state) => state.reload);
  const isBest = readable.state === 'ready' && isMoreThanBackup(readable.value);
  return (
    <ReplaceDialog
      title={t('readable.title')}
      agree={isBest ? t('readable.take-now') : undefined}
      call={(proof) => bridge().backups.takeReadable(proof)}
      onClose={onClose}
    >
      <LoadedPart loaded={readable} onRetry={() => void reload()}>
        {(value) => <Content readable={value} />}
      </LoadedPart>
    </ReplaceDialog>
  );
}

const isMoreThanBackup = ({ entries, backup }: ReadableRecords) => entries > (backup?.entries ?? 0);

function Content({ readable }: { readonly readable: ReadableRecords }) {
  const t = useT();
  const dates = useDates();
  const { entries, until, leftOut, backup } = readable;
  return (
    <>
      <div>
        {until
          ? t('readable.holds', { entries, until: dates.moment(until) })
          : t('readable.holds-nothing')}{' '}
        {leftOut === undefined ? t('readable.leaves-unknown') : t('readable.leaves', { leftOut })}
      </div>
      {backup ? (
        <div>
          {t('readable.backup', { when: dates.moment(backup.at), entries: backup.entries })}{' '}
          {isMoreThanBackup(readable) ? null : t('readable.backup-better')}
        </div>
      ) : null}
      {isMoreThanBackup(readable) ? <div>{t('backups.kept')}</div> : null}
    </>
  );
}
