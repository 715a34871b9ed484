import { useEffect } from 'react';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useNavigation } from '../../lib/navigation/navigation.store.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';
import { useEnterPractice, useLeavePractice } from '../../lib/use-practice.ts';

/**
 * Does what the menu's entry for practice asks for: enters it from the firm's own window, and leaves it from its own.
 * Where that can't be, the page of practice says why. While the app is locked the entry does nothing.
 */
export function usePracticeMenu(): void {
  const isPractice = useProfile((state) => state.isPractice);
  const { run: enter } = useEnterPractice();
  const { run: leave } = useLeavePractice();
  useEffect(
    () =>
      bridge().onNews(({ kind }) => {
        if (kind !== 'switch-practice') return;
        void (isPractice ? leave : enter)(undefined).then((switched) => {
          if (switched && !switched.ok) useNavigation.getState().go({ name: 'practice' });
        });
      }),
    [isPractice, enter, leave],
  );
}
