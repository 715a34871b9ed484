import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { AppStatus } from '../../lib/bridge/bridge.ts';

/** Which copy of the records there is to go back to; nothing where there is none. */
export function BackupLine({ backup }: { readonly backup: AppStatus['backup'] }) {
  const t = useT();
  const dates = useDates();
  if (!backup) return null;
  const { at, entries } = backup;
  return <span>{t('backup.newest', { when: dates.moment(at), entries })}</span>;
}
