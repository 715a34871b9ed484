import { useEffect, useRef } from 'react';
import { isTyping } from './is-typing.ts';

/**
 * Does something at a key pressed anywhere in the view, unless what has the keyboard uses the key itself. Menus and dialogs
 * lie elsewhere on the page, so their keys are their own. Needs the keyboard in the view (WCAG 2.2, 2.1.4).
 */
export function useViewKey(key: string, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || !isInView(event.target)) return;
      if (key.length === 1 && isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key]);
}

const isInView = (target: EventTarget | null) =>
  target instanceof Element && target.closest('main') !== null;
