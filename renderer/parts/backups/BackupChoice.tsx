import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { BackupRow } from '../../lib/stores/backups.store.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { GoBackDialog } from './GoBackDialog.tsx';
import { useBackupWords } from './use-backup-words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' },
  when: { fontWeight: tokens.fontWeightSemibold },
  content: { color: tokens.colorNeutralForeground2 },
});

/** How many are shown at once; the others are a click away. */
const FIRST = 5;

/** The backups to choose from, newest first, and the question before going back to one. */
export function BackupChoice({ backups }: { readonly backups: readonly BackupRow[] }) {
  const t = useT();
  const [chosen, setChosen] = useState<BackupRow>();
  const older = backups.slice(FIRST);
  return (
    <div>
      <Rows backups={backups.slice(0, FIRST)} onChoose={setChosen} />
      {older.length > 0 ? (
        <Disclosure summary={t('backups.older', { count: older.length })}>
          <Rows backups={older} onChoose={setChosen} />
        </Disclosure>
      ) : null}
      {chosen ? <GoBackDialog backup={chosen} onClose={() => setChosen(undefined)} /> : null}
    </div>
  );
}

interface RowsProps {
  readonly backups: readonly BackupRow[];
  readonly onChoose: (backup: BackupRow) => void;
}

function Rows({ backups, onChoose }: RowsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {backups.map((backup) => (
        <BackupItem key={backup.name} backup={backup} onChoose={onChoose} />
      ))}
    </ul>
  );
}

function BackupItem({
  backup,
  onChoose,
}: { readonly backup: BackupRow } & Pick<RowsProps, 'onChoose'>) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const words = useBackupWords();
  const id = useId();
  const { at, content } = backup;
  const canBeRead = content.found === 'readable';
  return (
    <li className={styles.row}>
      <div className={styles.words} id={id}>
        <div className={styles.when}>{dates.moment(at)}</div>
        <div className={styles.content}>
          {canBeRead ? words.holds(content) : t(`backups.is-${content.found}`)}
        </div>
      </div>
      {canBeRead ? (
        <Button aria-describedby={id} onClick={() => onChoose(backup)}>
          {t('backups.go-back')}
        </Button>
      ) : null}
    </li>
  );
}
