import { useEffect, useState } from 'react';

const SETTLED_MS = 1000;

/**
 * Whether the start is over. What nobody needs in the first second is loaded then, so that it doesn't take turns with
 * the first screen; before anybody needs it, because a screen reader tells of news only in a region that it knows.
 */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}
