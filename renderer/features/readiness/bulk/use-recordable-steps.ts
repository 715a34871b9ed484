import { useEffect, useState } from 'react';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { RecordableStep } from '../../../../electron/shared/domain/board/bulk-step.ts';
import type { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { useLocalText } from '../../../i18n/use-local-text.ts';
import { ask, bridge } from '../../../lib/bridge/bridge.ts';

/** A step that a person may record. */
interface Step {
  readonly id: string;
  readonly title: string;
}

/**
 * The steps that can be recorded for these people, in one court or in all. Undefined until they are known. When someone
 * leaves the board meanwhile, the steps known so far stay until the new ones are there: what the dialog shows must not
 * go away under the person's hands.
 */
export function useRecordableSteps(
  people: readonly BoardRow[],
  courtId: CourtId | undefined,
): readonly Step[] | undefined {
  const say = useLocalText();
  const [known, setKnown] = useState<{ readonly of: string; readonly steps: readonly Step[] }>();
  const where = courtId ?? '';
  const asked = [where, ...people.map(({ personId }) => personId)].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the people are told apart by their ids, not by the list.
  useEffect(() => {
    let isLatest = true;
    void stepsFor(people, courtId).then((steps) => {
      if (!isLatest) return;
      const worded = steps.map(({ id, title, values }) => ({ id, title: say(title, values) }));
      setKnown({ of: where, steps: worded });
    });
    return () => {
      isLatest = false;
    };
  }, [asked, say]);
  // What is known of another court says nothing about this one.
  return known?.of === where ? known.steps : undefined;
}

async function stepsFor(
  people: readonly BoardRow[],
  courtId: CourtId | undefined,
): Promise<readonly RecordableStep[]> {
  if (people.length === 0) return [];
  const personIds = people.map(({ personId }) => personId);
  const on = { personIds, courtIds: courtId ? [courtId] : [] };
  const answer = await ask(() => bridge().bulk.steps({ on }));
  return answer.ok ? answer.value : [];
}
