import { useCallback, useRef } from 'react';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import type { Grant, ProtectedAct } from '../../../electron/shared/domain/vault/protected-act.ts';
import { usePresenceAsked } from '../stores/presence.store.ts';
import { type Action, useAction } from './use-action.ts';

/** Runs a call that needs proof of presence: asks for the proof first, and does nothing when the person turns back. */
export function useProvenAction<I, T>(
  actOf: (input: I) => ProtectedAct,
  call: (input: I, grant: Grant) => Promise<Result<T>>,
): Action<I, T> {
  const prove = usePresenceAsked((state) => state.prove);
  const action = useAction(({ input, grant }: { readonly input: I; readonly grant: Grant }) =>
    call(input, grant),
  );
  const latest = useRef(actOf);
  latest.current = actOf;
  const { run: perform, clear } = action;
  const run = useCallback(
    async (input: I) => {
      clear();
      const grant = await prove(latest.current(input));
      return grant === undefined ? undefined : perform({ input, grant });
    },
    [prove, perform, clear],
  );
  return { ...action, run };
}
