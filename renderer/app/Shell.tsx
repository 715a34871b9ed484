import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { followFocus } from '../lib/navigation/follow-focus.ts';
import { useNavigation } from '../lib/navigation/navigation.store.ts';
import { viewKey } from '../lib/navigation/view.ts';
import { useHelp } from '../lib/stores/help.store.ts';
import { usePreferences } from '../lib/stores/preferences.store.ts';
import { useMedia } from '../lib/use-media.ts';
import { SlotsContext } from '../parts/slots.ts';
import { MEDIUM, NARROW } from '../ui/breakpoints.ts';
import { useFocusKept } from '../ui/focus/use-focus-kept.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { HeadingTakesFocus } from '../ui/PageHeading.tsx';
import { Banners } from './banners/Banners.tsx';
import { ClipboardStrip } from './ClipboardStrip.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Layers } from './Layers.tsx';
import { Navigation } from './Navigation.tsx';
import { usePracticeMenu } from './practice/use-practice-menu.ts';
import { SLOTS } from './slots.tsx';
import { TopBar } from './TopBar.tsx';
import { useLockKey } from './use-lock.ts';
import { useUndoKey } from './use-undo.ts';
import { Views } from './Views.tsx';

const HelpPane = lazyPart(async () => (await import('../features/help/HelpPane.tsx')).HelpPane);

const useStyles = makeStyles({
  window: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  skip: {
    position: 'absolute',
    top: '-100px',
    left: tokens.spacingHorizontalM,
    zIndex: 10,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    ':focus': { top: tokens.spacingVerticalS },
  },
  body: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    // The container for what a view lays over its full height.
    position: 'relative',
    [NARROW.style]: { flexDirection: 'column' },
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalXXXL,
    [MEDIUM.style]: { padding: tokens.spacingHorizontalM },
    ':focus-visible': { outlineStyle: 'none' },
  },
  content: { maxWidth: '72rem' },
  // The board fills the window and scrolls on its own; text to read stays narrow.
  filling: { maxWidth: 'none', display: 'flex', flexDirection: 'column', height: '100%' },
  close: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
});

/** The frame of the window: navigation on the left, search above, one view in the middle. */
export function Shell() {
  const styles = useStyles();
  const t = useT();
  const main = useRef<HTMLElement>(null);
  const navigationId = useId();
  const key = useNavigation((state) => viewKey(state.view));
  const isBoard = key === 'readiness';
  const headingTakesFocus = useNavigation((state) => state.headingTakesFocus);
  const isHelpOpen = useHelp((state) => state.isOpen);
  const { navigation, isWide, toggle, onGone } = useNavigationState();
  useUndoKey();
  usePracticeMenu();
  useLockKey();
  useFocusKept(main);
  useEffect(followFocus, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new view starts at its top.
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [key]);

  return (
    <div className={styles.window}>
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to a place on this page; by script, because the address of the app never changes. */}
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <TopBar
        navigationId={navigationId}
        isNavigationOpen={navigation === 'open'}
        onToggleNavigation={toggle}
      />
      <div className={styles.body}>
        {navigation === 'hidden' ? null : (
          <Navigation id={navigationId} isWide={isWide} onGone={onGone} />
        )}
        <main
          id="main"
          ref={main}
          tabIndex={-1}
          className={mergeClasses(styles.main, isBoard && styles.close)}
        >
          <div className={mergeClasses(styles.content, isBoard && styles.filling)}>
            <Banners />
            <HeadingTakesFocus value={headingTakesFocus}>
              <ErrorBoundary key={key}>
                <SlotsContext value={SLOTS}>
                  <Views />
                </SlotsContext>
              </ErrorBoundary>
            </HeadingTakesFocus>
          </div>
        </main>
        {isHelpOpen ? <HelpPane /> : null}
      </div>
      <Layers />
      <ClipboardStrip />
    </div>
  );
}

/** Wide windows show the navigation as words or symbols; narrow ones only on request. */
function useNavigationState() {
  const isNarrow = useMedia(NARROW.query);
  const isOpen = usePreferences((state) => state.preferences.isNavigationOpen);
  const change = usePreferences((state) => state.change);
  const [isOpenNarrow, setOpenNarrow] = useState(false);
  if (isNarrow) {
    return {
      navigation: isOpenNarrow ? ('open' as const) : ('hidden' as const),
      isWide: true,
      toggle: () => setOpenNarrow(!isOpenNarrow),
      onGone: () => setOpenNarrow(false),
    };
  }
  return {
    navigation: isOpen ? ('open' as const) : ('rail' as const),
    isWide: isOpen,
    toggle: () => void change({ isNavigationOpen: !isOpen }),
    onGone: () => {},
  };
}
