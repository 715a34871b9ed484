import { useMemo } from 'react';
import type { BackupContent } from '../../../electron/shared/domain/records/file/backups.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';

/** Words for what is in a backup. */
export interface BackupWords {
  /** "120 entries, the last one from …; 12 people and 30 CM/ECF accounts". */
  readonly holds: (content: BackupContent) => string;
  /** What would be gone from the app. */
  readonly loses: (content: BackupContent) => string;
}

/** Gives the functions that word what is in a backup. */
export function useBackupWords(): BackupWords {
  const t = useT();
  const dates = useDates();
  return useMemo(
    () => ({
      holds: ({ entries, until, people, accounts }) =>
        until
          ? t('backups.holds', { entries, until: dates.moment(until), people, accounts })
          : t('backups.holds-nothing'),
      loses: ({ lost }) =>
        lost === undefined ? t('backups.loses-unknown') : t('backups.loses', { lost }),
    }),
    [t, dates],
  );
}
