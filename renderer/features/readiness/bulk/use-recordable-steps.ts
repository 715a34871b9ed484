import { useEffect, useState } from 'react';
import type { BoardRow } from '../../../../electron/shared/domain/board/board.ts';
import type { Checklist } from '../../../../electron/shared/domain/checklist/checklist.ts';
import type { EcfAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { useLocalText } from '../../../i18n/use-local-text.ts';
import { ask, bridge } from '../../../lib/bridge/bridge.ts';
import type { Board } from '../../../lib/stores/board.store.ts';

type Say = ReturnType<typeof useLocalText>;

/** A step that a person may record. */
interface Step {
  readonly id: string;
  readonly title: string;
}

/** What one checklist offers, and how many of those selected have one like it. */
interface Offer {
  readonly count: number;
  readonly steps: readonly Step[];
}

/** The steps that can be recorded for these people, undefined until they are known: those of one checklist of each court and capacity among them, by how many of them have the step. */
export function useRecordableSteps(
  people: readonly BoardRow[],
  { courts }: Board,
  courtId: string,
): readonly Step[] | undefined {
  const say = useLocalText();
  const [known, setKnown] = useState<{ readonly of: string; readonly steps: readonly Step[] }>();
  const accounts = oneOfEach(
    people,
    courts.findIndex(({ id }) => id === courtId),
  );
  const asked = accounts.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the accounts are told apart by their ids, not by the list.
  useEffect(() => {
    let isLatest = true;
    void Promise.all(
      accounts.map(async ({ id, count }) => {
        const answer = await ask(() => bridge().checklist.open({ ecfAccountId: id }));
        return answer.ok ? [{ count, steps: stepsOf(answer.value.checklist, say) }] : [];
      }),
    ).then((offers) => {
      if (!isLatest) return;
      setKnown({ of: asked, steps: mostHadFirst(offers.flat()) });
    });
    return () => {
      isLatest = false;
    };
  }, [asked, say]);
  // What is known of other accounts says nothing about these.
  return known?.of === asked ? known.steps : undefined;
}

/** The steps a person may record on a checklist, by their titles. */
function stepsOf({ steps, values }: Checklist, say: Say): readonly Step[] {
  return steps
    .filter(({ decidedBy }) => decidedBy !== 'facts')
    .map(({ id, title }) => ({ id, title: say(title, values) }));
}

/** Each step once, first those that most people have; where as many have them, in the order of the commonest checklist. */
export function mostHadFirst(offers: readonly Offer[]): readonly Step[] {
  const found = new Map<string, { readonly step: Step; count: number }>();
  for (const { count, steps } of offers) {
    for (const step of steps) {
      const known = found.get(step.id) ?? { step, count: 0 };
      found.set(step.id, known);
      known.count += count;
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ step }) => step);
}

interface Counted {
  readonly id: EcfAccountId;
  count: number;
}

/** One account for each court and capacity, the most common first; `court` is a place in the table of courts, -1 for all. */
function oneOfEach(people: readonly BoardRow[], court: number): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const { cells } of people) {
    for (const cell of cells) {
      if (court >= 0 && cell.court !== court) continue;
      const key = `${cell.court} ${cell.capacity}`;
      const one = found.get(key) ?? { id: cell.ecfAccountId, count: 0 };
      found.set(key, one);
      one.count += 1;
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
