import { useCallback, useEffect, useRef } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';

/**
 * Lets a form follow what others record: a field that was left alone takes it, one that was typed in stays and says
 * beside it what is recorded now. Gives the function to call with what was just saved from this form.
 */
export function useFollowing<T extends FieldValues>(
  { getValues, setValue, setError, clearErrors }: UseFormReturn<T>,
  now: T,
  sayNewer: (field: Path<T>, now: string) => string,
): (typed: T) => void {
  const was = useRef(now);
  const latest = useRef(now);
  latest.current = now;
  const key = JSON.stringify(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is recorded.
  useEffect(() => {
    const { current: recorded } = latest;
    const typed = getValues();
    for (const field of Object.keys(recorded) as Path<T>[]) {
      if (recorded[field] === was.current[field] || recorded[field] === typed[field]) continue;
      if (typed[field] === was.current[field])
        setValue(field, recorded[field] as PathValue<T, Path<T>>);
      else setError(field, { type: 'meanwhile', message: sayNewer(field, recorded[field]) });
    }
    was.current = recorded;
  }, [key, getValues, setValue, setError, sayNewer]);
  return useCallback(
    (typed: T) => {
      was.current = typed;
      clearErrors();
    },
    [clearErrors],
  );
}
