import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 760px)';

/** Whether the window is too narrow for the places beside the view. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(QUERY);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(QUERY).matches,
  );
}
