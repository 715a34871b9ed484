import { useSyncExternalStore } from 'react';

/** Below this a table of people by courts would show one court at a time (WCAG 2.2, 1.4.10). */
const QUERY = '(max-width: 700px)';

/** Whether people are shown as cards, one below the other. */
export function useCardLayout(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(QUERY);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(QUERY).matches,
  );
}
