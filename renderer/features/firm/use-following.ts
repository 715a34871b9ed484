import { useCallback, useEffect, useRef } from 'react';
import type { Path, PathValue, UseFormReturn } from 'react-hook-form';
import { type Fields, followed, type Over } from '../../lib/forms/use-typed-over.ts';

/**
 * Keeps a form up to date with what others record: a field nobody typed in takes the new value, and a field that was typed in stays and says
 * beside it what is recorded now. Gives the function to call with what was just saved from this form.
 */
export function useFollowing<T extends Fields>(
  { getValues, setValue, setError, clearErrors }: UseFormReturn<T>,
  now: T,
  sayNewer: (field: Path<T>, now: string) => string,
): (typed: T) => void {
  const known = useRef<Omit<Over<T>, 'typed'>>({ was: now, newer: {} });
  const latest = useRef(now);
  latest.current = now;
  const key = JSON.stringify(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is recorded.
  useEffect(() => {
    const typed = getValues();
    const over = followed({ ...known.current, typed }, latest.current);
    for (const field of Object.keys(over.typed) as Path<T>[]) {
      const newer = over.newer[field];
      if (over.typed[field] !== typed[field])
        setValue(field, over.typed[field] as PathValue<T, Path<T>>);
      if (newer !== undefined)
        setError(field, { type: 'meanwhile', message: sayNewer(field, newer) });
      else if (known.current.newer[field] !== undefined) clearErrors(field);
    }
    known.current = over;
  }, [key, getValues, setValue, setError, clearErrors, sayNewer]);
  return useCallback(
    (typed: T) => {
      known.current = { was: typed, newer: {} };
      clearErrors();
    },
    [clearErrors],
  );
}
