import { useCallback, useRef } from 'react';
import type { Result } from '../../../electron/shared/domain/values/result.ts';
import type { Grant, ProtectedAct } from '../../../electron/shared/domain/vault/protected-act.ts';
import { usePresenceAsked } from '../stores/presence.store.ts';
import { type Action, useAction } from './use-action.ts';

/** The proof of presence that a call carries; empty while main has not asked for one. */
export interface Proof {
  readonly grant?: Grant;
}

interface Save<I, T> {
  /** What the person proves their presence for. */
  readonly act: (input: I) => ProtectedAct;
  readonly call: (input: I, proof: Proof) => Promise<Result<T>>;
}

/**
 * Runs a call that main checks before it asks for proof of presence, so that a typing mistake costs no proof. When main
 * answers `presence-needed`, asks the person for proof and calls again. Does nothing more when the person turns back.
 */
export function useSaveWithProof<I, T>(save: Save<I, T>): Action<I, T> {
  const prove = usePresenceAsked((state) => state.prove);
  const latest = useRef(save);
  latest.current = save;
  const action = useAction(({ input, proof }: { readonly input: I; readonly proof: Proof }) =>
    latest.current.call(input, proof),
  );
  const { run: perform, clear } = action;
  const run = useCallback(
    async (input: I) => {
      const checked = await perform({ input, proof: {} });
      if (checked?.ok !== false || checked.failure.code !== 'presence-needed') return checked;
      clear();
      const grant = await prove(latest.current.act(input));
      return grant === undefined ? undefined : perform({ input, proof: { grant } });
    },
    [prove, perform, clear],
  );
  return { ...action, run };
}
