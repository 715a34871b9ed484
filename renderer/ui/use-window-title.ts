import { createContext, useContext, useEffect } from 'react';
import { useT } from '../i18n/use-t.ts';

/** Which window this is; that of practice says so in its title. */
export const WindowKind = createContext<'firm' | 'practice'>('firm');

/** The window's title while it shows this view. */
export function useTitleOf(view: string): string {
  const t = useT();
  const isPractice = useContext(WindowKind) === 'practice';
  return t(isPractice ? 'app.practice-title' : 'app.window-title', { view });
}

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
