import { useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';
import { ask, bridge } from '../lib/bridge/bridge.ts';
import { isTyping } from '../lib/is-typing.ts';
import { useNavigation } from '../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../lib/stores/announcements.store.ts';
import { isDialogOpen } from './is-dialog-open.ts';

/** Goes where a `fileready:` link leads. Where the person is in the middle of something it says so and goes nowhere. */
export function useAppLinks(): void {
  const t = useT();
  const announce = useAnnounce();
  useEffect(() => {
    const take = async () => {
      const taken = await ask(() => bridge().app.takeLink({}));
      if (!taken.ok || !taken.value.view) return;
      if (isBusy()) announce(t('app.link-busy'));
      else useNavigation.getState().go(taken.value.view);
    };
    // It may have come before this page listened.
    void take();
    return bridge().onNews(({ kind }) => {
      if (kind === 'link-came') void take();
    });
  }, [t, announce]);
}

/** Going elsewhere would lose what is typed, or leave a link half made. */
function isBusy(): boolean {
  const { view } = useNavigation.getState();
  const isAtWork = view.name === 'court' && view.tab !== 'checklist';
  return isAtWork || isDialogOpen() || isTyping(document.activeElement);
}
