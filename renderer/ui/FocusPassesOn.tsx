import { type ReactNode, useRef } from 'react';
import { useFocusPassesOn } from './use-focus-return.ts';

/** A part that hands the keyboard on to the heading of the screen when it goes away while it has it, as a button does that is done. */
export function FocusPassesOn({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useFocusPassesOn(part);
  return <div ref={part}>{children}</div>;
}
