import type { ReactNode } from 'react';
import type { Loaded } from '../lib/bridge/loaded.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { FailureMessage } from './FailureMessage.tsx';

interface Props<T> {
  readonly loaded: Loaded<T>;
  readonly onRetry: () => void;
  readonly children: (value: T) => ReactNode;
}

/** Shows a value once it is loaded. Until then it shows that it is loading, or why it failed. A value that can't be loaded again stays, with the failure above it. */
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
