import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useBackups } from '../../lib/stores/backups.store.ts';
import { BackupChoice } from '../../parts/backups/BackupChoice.tsx';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Stack } from '../../ui/Stack.tsx';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  words: { margin: 0 },
});

/** The backups to go back to where the records can't be opened; nothing where there is none. */
export function TroubleBackups() {
  const list = useLoaded(useBackups, 'all');
  const reload = useBackups((state) => state.reload);
  const styles = useStyles();
  const t = useT();
  return (
    <LoadedPart loaded={list} onRetry={() => void reload()}>
      {(backups) =>
        backups.length === 0 ? null : (
          <Stack gap="s">
            <h2 className={styles.heading}>{t('backups.trouble-heading')}</h2>
            <p className={styles.words}>{t('backups.trouble-about')}</p>
            <BackupChoice backups={backups} />
          </Stack>
        )
      }
    </LoadedPart>
  );
}
