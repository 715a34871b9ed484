import { useEffect } from 'react';

/** Sets the window's title while the caller is on screen, and puts the old title back afterwards. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
