import { useEffect, useState } from 'react';
import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import type { EcfAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import type { Failure } from '../../../../electron/shared/domain/values/result.ts';
import { type Answer, ask, bridge } from '../../../lib/bridge/bridge.ts';
import { useDebounced } from '../../../lib/use-debounced.ts';

/** Long enough not to judge half a name at every key. */
const PAUSE_MS = 400;

type Judgement = Answer<'linking', 'compare'>;

/** What is known of two names while they are being typed. */
interface Judged {
  /** Undefined until both were typed and compared as they stand now. */
  readonly judgement: Judgement | undefined;
  readonly failure: Failure | undefined;
}

/** Has main compare the two names once the person pauses. What is shown is always about the names as they stand. */
export function useNamesJudged(ecfAccountId: EcfAccountId, names: NamesOnBothSides): Judged {
  const settled = useDebounced(names, PAUSE_MS);
  const [last, setLast] = useState<{ readonly of: NamesOnBothSides; readonly is: Judgement }>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    setFailure(undefined);
    const { ecf, pacer } = settled;
    if (ecf.trim() === '' || pacer.trim() === '') return;
    let isCurrent = true;
    void ask(() => bridge().linking.compare({ ecfAccountId, ecf, pacer })).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setLast({ of: settled, is: answer.value });
      else setFailure(answer.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [ecfAccountId, settled]);
  return { judgement: last?.of === names ? last.is : undefined, failure };
}
