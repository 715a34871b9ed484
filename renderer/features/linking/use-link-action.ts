import { useCallback } from 'react';
import type { Failure, Result } from '../../../electron/shared/domain/values/result.ts';
import type { Asked, LinkingView } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useLinking } from './linking.store.ts';

/** A call that moves the link. */
export type LinkCall = () => Promise<Result<LinkingView>>;

/** How to begin: which way, for which PACER account, and what was passed with which reason. */
export type Begin = Omit<Asked<'linking', 'begin'>, 'ecfAccountId'>;

/** The one action of the wizard: whatever step runs it, its failure outlives the step's screen. */
export interface LinkAction {
  readonly perform: (call: LinkCall) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
}

/** Runs the wizard's calls one at a time; true when the call went well. */
export function useLinkAction(): LinkAction {
  const put = useLinking((state) => state.put);
  const reload = useLinking((state) => state.reload);
  const { run, isBusy, failure } = useAction((call: LinkCall) => call());
  const perform = useCallback(
    async (call: LinkCall) => {
      const result = await run(call);
      if (result?.ok) put(result.value);
      // A call that failed may still have moved the link: what main says now is what counts.
      else await reload();
      return result?.ok ?? false;
    },
    [run, put, reload],
  );
  return { perform, isBusy, failure };
}
