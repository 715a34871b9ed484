import { makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from '../../../electron/shared/domain/values/text.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageLink } from '../PageLink.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  sure: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who says so, and how sure that is. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={`${source.title} ${source.url ?? ''} ${source.confidence}`}>
          {source.url ? (
            <PageLink url={source.url}>{source.title}</PageLink>
          ) : (
            <span lang="en">{source.title}</span>
          )}
          <div className={styles.sure}>
            {t(`source.${source.confidence}`)}
            {source.readOn ? ` ${t('source.read-on', { date: dates.day(source.readOn) })}` : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
