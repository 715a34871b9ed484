import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { TextProvider } from '../i18n/TextProvider.tsx';
import { bridge } from '../lib/bridge/bridge.ts';
import { useNavigation } from '../lib/navigation/navigation.store.ts';
import { useLanguage } from '../lib/stores/language.ts';
import { usePolicyFromStart } from '../lib/stores/policy.store.ts';
import { usePreferences } from '../lib/stores/preferences.store.ts';
import { useProfile } from '../lib/stores/profile.store.ts';
import { useStartTrouble } from '../lib/stores/start-trouble.store.ts';
import { isStatusNews, useStatus } from '../lib/stores/status.store.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { PracticeFrame } from './practice/PracticeFrame.tsx';
import { Shell } from './Shell.tsx';
import { useTheme } from './theme.ts';
import { useLockNews } from './use-lock.ts';

const LockScreen = lazyPart(
  async () => (await import('../features/lock/LockScreen.tsx')).LockScreen,
);

const TroubleScreen = lazyPart(
  async () => (await import('../features/start/TroubleScreen.tsx')).TroubleScreen,
);

const FULL_HEIGHT = { height: '100%' };

interface Props {
  /** SECURITY: only style elements with the nonce of this load are let in by the page's policy. */
  readonly styleNonce: string | undefined;
}

/** The whole page: words, look and the frame. */
export function App({ styleNonce }: Props) {
  const renderer = useMemo(
    () =>
      createDOMRenderer(
        document,
        styleNonce ? { styleElementAttributes: { nonce: styleNonce } } : {},
      ),
    [styleNonce],
  );
  useNews();
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Themed />
    </RendererProvider>
  );
}

function Themed() {
  const { theme, isDark } = useTheme();
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return (
    // By style, because a class would also reach the container of every pop-up and stretch it.
    <FluentProvider theme={theme} style={FULL_HEIGHT}>
      <TextProvider language={useLanguage()}>
        <Whole />
      </TextProvider>
    </FluentProvider>
  );
}

function Whole() {
  const trouble = useStartTrouble((state) => state.trouble);
  const isPractice = useProfile((state) => state.isPractice);
  const whole = trouble ? <TroubleScreen trouble={trouble} /> : <Lockable />;
  return isPractice ? <PracticeFrame>{whole}</PracticeFrame> : whole;
}

function Lockable() {
  return useLockNews() ? <LockScreen /> : <Shell />;
}

/** Keeps what every view shows up to date. */
function useNews(): void {
  const loadStatus = useStatus((state) => state.load);
  const loadPreferences = usePreferences((state) => state.load);
  usePolicyFromStart();
  useEffect(
    () =>
      bridge().onNews((news) => {
        if (news.kind === 'preferences-changed') void loadPreferences();
        if (news.kind === 'go-to') useNavigation.getState().go({ name: news.place });
        if (isStatusNews(news)) void loadStatus();
      }),
    [loadStatus, loadPreferences],
  );
}
