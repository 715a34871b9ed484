import { type ReactNode, useRef } from 'react';
import { useFocusKept } from '../../renderer/ui/focus/use-focus-kept.ts';

/** The main part of the window, which keeps the focus as the real one does. */
export function Main({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  return <main ref={main}>{children}</main>;
}
