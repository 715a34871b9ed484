import { useCallback, useRef, useState } from 'react';
import type { Failure, Result } from '../../../electron/shared/domain/values/result.ts';
import { ask } from './bridge.ts';

/** One thing a person can make the app do, with what there is to show of it. */
export interface Action<I, T> {
  /** Does nothing and answers undefined while the last run is still under way. */
  readonly run: (input: I) => Promise<Result<T> | undefined>;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly clear: () => void;
}

/** Runs a call once at a time and keeps whether it is under way and why it failed. */
export function useAction<I, T>(act: (input: I) => Promise<Result<T>>): Action<I, T> {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const running = useRef(false);
  const latest = useRef(act);
  latest.current = act;

  const run = useCallback(async (input: I) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setFailure(undefined);
    const result = await ask(() => latest.current(input));
    running.current = false;
    setBusy(false);
    if (!result.ok) setFailure(result.failure);
    return result;
  }, []);
  const clear = useCallback(() => setFailure(undefined), []);
  return { run, isBusy, failure, clear };
}
