import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { type GuidePlace, useHelp } from '../../lib/stores/help.store.ts';
import { Blocks } from './Blocks.tsx';
import { pageOf } from './guide/pages.ts';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    ':focus': { outlineStyle: 'none' },
  },
});

/** A page of the guide, at the part that was asked for. */
export function HelpPage({ place }: { readonly place: GuidePlace }) {
  const styles = useStyles();
  const t = useT();
  const read = useHelp((state) => state.read);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const name = place.part === undefined ? '[data-title]' : `[data-part="${place.part}"]`;
    const heading = box.current?.querySelector<HTMLElement>(name);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [place]);
  const page = pageOf(place.page);
  if (!page) return null;
  return (
    <article ref={box}>
      <Link as="button" onClick={() => read(undefined)}>
        {t('help.back')}
      </Link>
      <div lang="en">
        <h3 className={styles.title} tabIndex={-1} data-title>
          {page.title}
        </h3>
        <Blocks blocks={page.blocks} />
      </div>
    </article>
  );
}
