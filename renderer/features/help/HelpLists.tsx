import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { useNavigation } from '../../lib/navigation/navigation.store.ts';
import { Blocks } from './Blocks.tsx';
import { findInGuide } from './guide/find.ts';
import { onScreen } from './guide/on-screen.ts';
import { type GuidePart, PAGES, PARTS } from './guide/pages.ts';
import { HelpLink } from './HelpLink.tsx';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  status: { margin: `${tokens.spacingVerticalS} 0` },
});

/** What the guide says of the view that is open, and every page of it. */
export function HelpStart() {
  const styles = useStyles();
  const t = useT();
  const places = useNavigation((state) => onScreen(state.view));
  return (
    <>
      <h3 className={styles.heading}>{t('help.on-screen')}</h3>
      <ul className={styles.list} lang="en">
        {places.map((place) => (
          <li key={`${place.page} ${place.part}`} className={styles.item}>
            <HelpLink {...place}>{titleOf(place.page, place.part)}</HelpLink>
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{t('help.pages')}</h3>
      <ul className={styles.list} lang="en">
        {PAGES.map(({ name, title }) => (
          <li key={name} className={styles.item}>
            <HelpLink page={name}>{title}</HelpLink>
          </li>
        ))}
      </ul>
    </>
  );
}

const titleOf = (page: string, part?: string) =>
  PARTS.find((one) => one.page === page && one.part === part)?.title ?? page;

/** The parts of the guide that a question finds: the best one open, the others by their headings. */
export function HelpAnswers({ query }: { readonly query: string }) {
  const styles = useStyles();
  const t = useT();
  const [best, ...others] = findInGuide(query);
  const count = best ? others.length + 1 : 0;
  return (
    <>
      <p role="status" className={`${styles.status} ${styles.quiet}`}>
        {count === 0 ? t('help.none') : t('help.found', { count })}
      </p>
      {best ? <Best part={best} /> : null}
      <ul className={styles.list} lang="en">
        {others.map(({ page, part, title, pageTitle }) => (
          <li key={`${page} ${part}`} className={styles.item}>
            <HelpLink page={page} {...(part === undefined ? {} : { part })}>
              {title}
            </HelpLink>
            {part === undefined ? null : <div className={styles.quiet}>{pageTitle}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Best({ part: { page, part, title, blocks } }: { readonly part: GuidePart }) {
  const styles = useStyles();
  const t = useT();
  return (
    <article>
      <div lang="en">
        <h3 className={styles.heading}>{title}</h3>
        <Blocks blocks={blocks} />
      </div>
      <p className={styles.status}>
        <HelpLink page={page} {...(part === undefined ? {} : { part })}>
          {t('help.whole-page')}
        </HelpLink>
      </p>
    </article>
  );
}
