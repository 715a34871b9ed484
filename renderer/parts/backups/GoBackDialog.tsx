import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { type BackupRow, useBackupPreview } from '../../lib/stores/backups.store.ts';
import { LoadedPart } from '../LoadedPart.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { useBackupWords } from './use-backup-words.ts';

interface Props {
  readonly backup: BackupRow;
  readonly onClose: () => void;
}

/** Checks a backup, says what is in it and what going back loses, and goes back to it. */
export function GoBackDialog({ backup: { name, at }, onClose }: Props) {
  const t = useT();
  const dates = useDates();
  const preview = useLoaded(useBackupPreview, name);
  const reload = useBackupPreview((state) => state.reload);
  const isWhole = preview.state === 'ready' && preview.value.content.found === 'whole';
  return (
    <ReplaceDialog
      title={t('backups.go-back-title', { when: dates.moment(at) })}
      agree={isWhole ? t('backups.go-back-now') : undefined}
      call={(proof) => bridge().backups.goBack({ name, ...proof })}
      onClose={onClose}
    >
      <LoadedPart loaded={preview} onRetry={() => void reload()}>
        {({ content }) => <Content content={content} />}
      </LoadedPart>
    </ReplaceDialog>
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
