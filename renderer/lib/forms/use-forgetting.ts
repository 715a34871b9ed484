import { useEffect, useRef } from 'react';

/** SECURITY: has main forget what it read from a file as soon as nobody looks at it any more: another file, or the page left. */
export function useForgetting(
  importId: string | undefined,
  forget: (importId: string) => void,
): void {
  const held = useRef(importId);
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    const before = held.current;
    held.current = importId;
    if (before !== undefined && before !== importId) latest.current(before);
  }, [importId]);
  useEffect(
    () => () => {
      if (held.current !== undefined) latest.current(held.current);
    },
    [],
  );
}
