import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** Which stage it is; the first heading of another one takes the keyboard. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One stage of several on one page: what a person pressed is gone with the last one, so the keyboard goes to the next one's heading. */
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
