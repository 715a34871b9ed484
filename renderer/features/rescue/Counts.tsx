import { makeStyles } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { RescuePreview } from '../../lib/bridge/bridge.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '1.25rem' } });

/** What the export held, in numbers. Logins that belong to no court are counted and forgotten. */
export function Counts({ preview }: { readonly preview: RescuePreview }) {
  const styles = useStyles();
  const t = useT();
  const { counts, rows, format, fileName } = preview;
  return (
    <ul className={styles.list}>
      <li>{t('rescue.read', { file: fileName, program: t(`rescue.format-${format}`) })}</li>
      <li>{t('rescue.found', { courts: rows.length, total: counts.total })}</li>
      <li>{t('rescue.ignored', { ignored: counts.ignored })}</li>
      {counts.pacer > 0 ? <li>{t('rescue.pacer', { pacer: counts.pacer })}</li> : null}
      {counts.repeated > 0 ? <li>{t('rescue.repeated', { repeated: counts.repeated })}</li> : null}
    </ul>
  );
}
