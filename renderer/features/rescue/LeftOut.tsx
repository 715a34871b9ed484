import { makeStyles } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { RescuePreview } from '../../lib/bridge/bridge.ts';
import { Message } from '../../ui/Message.tsx';

const SHOWN = 20;
const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.25rem', overflowWrap: 'anywhere' },
});

/** What a person must look at before the file is gone: rows that mention a court and were not taken, and secrets of one-time codes. */
export function LeftOut({ preview }: { readonly preview: RescuePreview }) {
  const styles = useStyles();
  const t = useT();
  const { counts, leftOut } = preview;
  const more = counts.leftOut - Math.min(SHOWN, leftOut.length);
  return (
    <>
      {counts.leftOut > 0 ? (
        <Message intent="warning" title={t('rescue.left-out-title', { rows: counts.leftOut })}>
          {t('rescue.left-out-about')}
          <ul className={styles.list}>
            {leftOut.slice(0, SHOWN).map(({ line, why, host = '' }) => (
              <li key={line}>
                {t('rescue.left-out-row', { line, why: t(`rescue.left-out-${why}`, { host }) })}
              </li>
            ))}
            {more > 0 ? <li>{t('rescue.left-out-more', { more })}</li> : null}
          </ul>
        </Message>
      ) : null}
      {counts.seeds > 0 ? (
        <Message intent="warning" title={t('rescue.seeds-title')}>
          {t('rescue.seeds', { rows: counts.seeds })}
        </Message>
      ) : null}
    </>
  );
}
