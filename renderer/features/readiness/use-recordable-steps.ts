import { useEffect, useState } from 'react';
import type { BoardRow } from '../../../electron/shared/domain/board.ts';
import type { EcfAccountId } from '../../../electron/shared/domain/ids.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { ask, bridge } from '../../lib/bridge.ts';
import type { Board } from './board.store.ts';

/** A step that a person may record. */
interface Step {
  readonly id: string;
  readonly title: string;
}

/** The steps that can be recorded for these people, undefined until they are known: those of one checklist of each court and capacity among them, in their order. */
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
  const asked = accounts.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the accounts are told apart by their ids, not by the list.
  useEffect(() => {
    let isLatest = true;
    void Promise.all(
      accounts.map((ecfAccountId) => ask(() => bridge().checklist.open({ ecfAccountId }))),
    ).then((answers) => {
      if (!isLatest) return;
      const found = answers.flatMap((answer) => (answer.ok ? [answer.value.checklist] : []));
      const titled = found.flatMap(({ steps: all, values }) =>
        all
          .filter(({ decidedBy }) => decidedBy !== 'facts')
          .map(({ id, title }): [string, string] => [id, say(title, values)]),
      );
      const once = [...new Map(titled.toReversed())].toReversed();
      setKnown({ of: asked, steps: once.map(([id, title]) => ({ id, title })) });
    });
    return () => {
      isLatest = false;
    };
  }, [asked, say]);
  // What is known of other accounts says nothing about these.
  return known?.of === asked ? known.steps : undefined;
}

/** One account for each court and capacity, the most common first; `court` is a place in the table of courts, -1 for all. */
function oneOfEach(people: readonly BoardRow[], court: number): readonly EcfAccountId[] {
  const found = new Map<string, { readonly id: EcfAccountId; count: number }>();
  for (const { cells } of people) {
    for (const cell of cells) {
      if (court >= 0 && cell.court !== court) continue;
      const key = `${cell.court} ${cell.capacity}`;
      const one = found.get(key) ?? { id: cell.ecfAccountId, count: 0 };
      found.set(key, one);
      one.count += 1;
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ id }) => id);
}
