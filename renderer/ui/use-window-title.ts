import { useEffect } from 'react';

/** Names the window while the caller is on screen, and gives the name before it back afterwards. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
