import { useRef } from 'react';
import type { Line } from '../state/lines.ts';
import { allToggled, toggled, useLook } from '../state/look.store.ts';
import { peopleIn } from './grid-events.ts';

/** Selects people by their lines: one, everybody up to one, or everybody shown. */
export function useChoosing(lines: readonly Line[]) {
  const { selected, select } = useLook();
  const anchor = useRef(0);
  return {
    choose: (index: number, isRange: boolean) => {
      const line = lines[index];
      if (line?.kind !== 'person') return;
      if (!isRange) {
        anchor.current = index;
        select(toggled(selected, line.row.personId));
        return;
      }
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      select(new Set([...selected, ...peopleIn(lines.slice(from, to + 1))]));
    },
    chooseAll: () => select(allToggled(selected, peopleIn(lines))),
  };
}
