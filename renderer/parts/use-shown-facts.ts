import { useCallback, useState } from 'react';
import type { Failure } from '../../electron/shared/domain/values/result.ts';

/** What a form was opened with, for main to tell what somebody else changed since; a refusal that named newer facts counts as having shown them, so that a second save keeps what is typed. */
export function useShownFacts<T extends object>(
  opened: T,
): { readonly was: T; readonly shown: (failure: Failure) => void } {
  const [was, setWas] = useState(opened);
  const shown = useCallback(({ problems = [] }: Failure) => {
    const newer = problems.flatMap(({ field, code, values }) =>
      code === 'changed-meanwhile' || code === 'emptied-meanwhile'
        ? [[field, values?.now ?? '']]
        : [],
    );
    if (newer.length > 0) setWas((before) => ({ ...before, ...Object.fromEntries(newer) }));
  }, []);
  return { was, shown };
}
