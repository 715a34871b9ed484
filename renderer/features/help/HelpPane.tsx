import { Button, Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useSpoken } from '../../i18n/spoken.ts';
import { useT } from '../../i18n/use-t.ts';
import { useHelp } from '../../lib/stores/help.store.ts';
import { HELP_WIDTH } from '../../lib/use-room.ts';
import { MEDIUM } from '../../ui/breakpoints.ts';
import { into } from '../../ui/fields/into.ts';
import { useFocusReturn } from '../../ui/focus/use-focus-return.ts';
import { HelpAnswers, HelpStart } from './HelpLists.tsx';
import { HelpPage } from './HelpPage.tsx';

const useStyles = makeStyles({
  // Room of its own: it covers nothing, but in a window that has no room for two columns.
  pane: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: `${HELP_WIDTH}px`,
    maxWidth: '100%',
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [MEDIUM.style]: {
      position: 'absolute',
      top: 0,
      bottom: 0,
      insetInlineEnd: 0,
      zIndex: 3,
      boxShadow: tokens.shadow16,
    },
  },
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalS,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500 },
  field: { maxWidth: 'none' },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  bottom: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The guide beside the view: searched, read, and closed by Esc, which gives the keyboard back. */
export function HelpPane() {
  const styles = useStyles();
  const t = useT();
  const { place, query, asked, close, search, show } = useHelp();
  const { language } = useSpoken();
  const pane = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocusReturn();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for, the search takes the keyboard.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
    else if (event.key === 'ArrowDown' && event.target === field.current) {
      event.preventDefault();
      pane.current?.querySelector<HTMLElement>('[data-answers] button')?.focus();
    }
  };
  return (
    <aside ref={pane} className={styles.pane} aria-label={t('help.title')} onKeyDown={onKeyDown}>
      <div className={styles.top}>
        <div className={styles.line}>
          <h2 className={styles.title}>{t('help.title')}</h2>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('help.close')}
            onClick={close}
          />
        </div>
        <SearchBox
          ref={into(field)}
          className={styles.field}
          value={query}
          maxLength={100}
          placeholder={t('help.search')}
          aria-label={t('help.search')}
          dismiss={{ 'aria-label': t('search.clear') }}
          onChange={(_event, { value }) => search(value)}
        />
        {language === 'en' ? null : <div className={styles.quiet}>{t('help.in-english')}</div>}
      </div>
      <div className={styles.content} data-answers>
        {place ? (
          <HelpPage place={place} />
        ) : query.trim() === '' ? (
          <HelpStart />
        ) : (
          <HelpAnswers query={query} />
        )}
      </div>
      <div className={styles.bottom}>
        <Link as="button" onClick={() => show('shortcuts')}>
          {t('keys.title')}
        </Link>
        <Link as="button" onClick={() => show('about')}>
          {t('about.title')}
        </Link>
      </div>
    </aside>
  );
}
