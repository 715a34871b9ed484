import { useCallback } from 'react';
import type { NamesConsent } from '../../../electron/shared/domain/linking/events.ts';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { ask, bridge, type LinkingView } from '../../lib/bridge/bridge.ts';
import { usePresenceAsked } from '../../lib/stores/presence.store.ts';
import type { LinkAction } from './use-link-action.ts';

/** Whether a rehearsal needs proof of presence too: only once a way to prove it is set up. */
async function canBeProven(way: LinkingView['way']): Promise<boolean> {
  if (way !== 'practice') return true;
  const state = await ask(() => bridge().presence.state({}));
  return state.ok && state.value.isSetUp;
}

/** The one step that nobody can take back: proof of presence first, then one call, once. */
export function useConfirm(
  action: LinkAction,
  ecfAccountId: EcfAccountId,
  way: LinkingView['way'],
) {
  const prove = usePresenceAsked((state) => state.prove);
  return useCallback(
    async (consent: NamesConsent) => {
      const act = way === 'practice' ? 'rehearse' : 'link';
      const isProving = await canBeProven(way);
      const grant = isProving ? await prove({ action: act, ecfAccountId }) : undefined;
      if (isProving && grant === undefined) return;
      const proof = grant === undefined ? {} : { grant };
      await action.perform(() => bridge().linking.confirm({ ecfAccountId, ...consent, ...proof }));
    },
    [action, ecfAccountId, way, prove],
  );
}
