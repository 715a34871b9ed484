import { useEffect, useState } from 'react';
import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { ask, bridge, type MergeComparison } from '../../lib/bridge/bridge.ts';
import type { Loaded } from '../../lib/bridge/loaded.ts';

/** Asks for both records side by side, once both are known. */
export function useComparison(intoId: PersonId, fromId: PersonId | undefined) {
  const [comparison, setComparison] = useState<Loaded<MergeComparison>>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again.
  useEffect(() => {
    if (!fromId) return;
    let isCurrent = true;
    setComparison({ state: 'loading' });
    void ask(() => bridge().people.compare({ intoId, fromId })).then((result) => {
      if (!isCurrent) return;
      setComparison(
        result.ok
          ? { state: 'ready', value: result.value }
          : { state: 'failed', failure: result.failure },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [intoId, fromId, tries]);
  return { comparison, retry: () => setTries(tries + 1) };
}
