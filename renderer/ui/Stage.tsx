import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** Which stage it is. When it changes, the first heading of the new stage gets the focus. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One of several stages on a page. The button that was pressed goes away with its stage, so the focus goes to the heading of the next one. */
export function Stage({ name, children }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const last = useRef(name);
  useEffect(() => {
    if (last.current === name) return;
    last.current = name;
    const heading = stage.current?.querySelector('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [name]);
  return <div ref={stage}>{children}</div>;
}
