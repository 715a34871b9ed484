import { useRef, useState } from 'react';

/** An item of a list, and whether it has left the list and is kept only because somebody has it open. */
export interface Kept<T> {
  readonly one: T;
  readonly isGone: boolean;
}

interface Listed {
  readonly id: string;
}

/** The current list, with open items that have left it still in their old place, so that nothing moves. */
export function keptInPlace<T extends Listed>(
  before: readonly Kept<T>[],
  now: readonly T[],
  open: ReadonlySet<string>,
): readonly Kept<T>[] {
  const here = new Set(now.map(({ id }) => id));
  const shown: Kept<T>[] = now.map((one) => ({ one, isGone: false }));
  for (const [place, { one }] of before.entries()) {
    if (!here.has(one.id) && open.has(one.id)) shown.splice(place, 0, { one, isGone: true });
  }
  return shown;
}

/** A list with forms open in some entries. An entry that another window removes stays, with what is typed in it, until its form is closed here. */
export function useKeptOpen<T extends Listed>(now: readonly T[]) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<readonly Kept<T>[]>([]);
  last.current = keptInPlace(last.current, now, open);
  return {
    shown: last.current,
    isOpen: (id: string) => open.has(id),
    setOpen: (id: string, isOpen: boolean) =>
      setOpen((before) => {
        const next = new Set(before);
        if (isOpen) next.add(id);
        else next.delete(id);
        return next;
      }),
  };
}
