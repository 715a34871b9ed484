import type { ReactNode } from 'react';
import type { Loaded } from '../lib/bridge/loaded.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { FailureMessage } from './FailureMessage.tsx';

interface Props<T> {
  readonly loaded: Loaded<T>;
  readonly onRetry: () => void;
  readonly children: (value: T) => ReactNode;
}

/** Shows a value once it is there; until then that it is on its way, or why it is not. A value that can't be had any more stays, with what happened above it. */
export function LoadedPart<T>({ loaded, onRetry, children }: Props<T>) {
  switch (loaded.state) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <FailureMessage failure={loaded.failure} onRetry={onRetry} />;
    case 'ready':
      return (
        <>
          <FailureMessage failure={loaded.trouble} onRetry={onRetry} />
          {children(loaded.value)}
        </>
      );
  }
}
