import { useEffect } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { ask, bridge, type LinkingView } from '../../lib/bridge/bridge.ts';
import { useIsSetByIt } from '../../lib/stores/policy.store.ts';
import { usePresenceAsked } from '../../lib/stores/presence.store.ts';
import { useLinking } from './linking.store.ts';
import type { Begin, LinkAction } from './use-link-action.ts';

/**
 * Begins a link; true when it began. A guided link takes one proof of presence now, which is good for all its copies; one
 * without a kept login has nothing to copy and takes none. Nothing begins when the person turns back.
 */
export function useBegin(
  action: LinkAction,
  { ecfAccountId, hasCredential }: LinkingView,
): (how: Begin) => Promise<boolean> {
  const prove = usePresenceAsked((state) => state.prove);
  const isCopyClosed = useIsSetByIt('Copy');
  return async (how) => {
    const isProving = how.way === 'guided' && hasCredential && !isCopyClosed;
    const grant = isProving ? await prove({ action: 'link-copies', ecfAccountId }) : undefined;
    if (isProving && grant === undefined) return false;
    const proof = grant === undefined ? {} : { grant };
    return action.perform(() => bridge().linking.begin({ ecfAccountId, ...how, ...proof }));
  };
}

/** Ends copying as soon as the person leaves the page of a link, and forgets the time that was left for it. */
export function useEndCopies({
  ecfAccountId,
  way,
}: Pick<LinkingView, 'ecfAccountId' | 'way'>): void {
  const isGuided = way === 'guided';
  useEffect(() => {
    if (!isGuided) return;
    return () => {
      void ask(() => bridge().linking.endCopies({ ecfAccountId }));
      forgetCopyTime(ecfAccountId);
    };
  }, [isGuided, ecfAccountId]);
}

/** Who comes back sees the page as it was left until main has answered: it must not say that copying is allowed. */
function forgetCopyTime(ecfAccountId: EcfAccountId): void {
  const { input, view } = useLinking.getState();
  if (input !== ecfAccountId || view.state !== 'ready') return;
  useLinking.setState({ view: { ...view, value: { ...view.value, copySeconds: 0 } } });
}
