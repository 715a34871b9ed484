import type { KeyboardEvent, RefObject } from 'react';
import { useHelp } from '../../../../lib/stores/help.store.ts';
import type { Line } from '../../state/lines.ts';
import { useLook } from '../../state/look.store.ts';
import { pressOf } from '../grid-events.ts';
import { COLUMN, type Layout } from '../grid-layout.ts';
import type { useCellActs } from '../use-cell-acts.ts';
import { type Command, commandOf, type Place } from './keys.ts';
import { useTypeAhead } from './use-type-ahead.ts';

interface Asked {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly at: Place;
  readonly last: Place;
  readonly acts: ReturnType<typeof useCellActs>;
  readonly moveTo: (place: Place) => void;
}

/** Does what a key means in the cell at `at`; leaves keys without a meaning to the browser. */
export function useGridKeys(asked: Asked): (event: KeyboardEvent) => void {
  const { box, lines, layout, at, last, acts, moveTo } = asked;
  const select = useLook((state) => state.select);
  const findName = useTypeAhead(lines, (line) => moveTo({ line, column: COLUMN.person }));
  const follow = (command: Command, isRange: boolean) => {
    switch (command.kind) {
      case 'move':
        return moveTo(command.to);
      case 'act':
        return acts.act(at);
      case 'select':
        return at.line < 0 ? acts.chooseAll() : acts.choose(at.line, isRange);
      case 'select-all':
        return acts.chooseAll();
      case 'find':
        return findName.type(command.letter, at.line);
      case 'keys':
        return useHelp.getState().show('shortcuts');
      case 'leave':
        return select(new Set());
    }
  };
  return (event) => {
    const press = { ...pressOf(event), isTypingAhead: findName.isUnderWay() };
    const command = commandOf(press, at, { last, page: linesInView(box.current, layout) });
    if (!command) return;
    event.preventDefault();
    follow(command, press.isShift);
  };
}

function linesInView(box: HTMLElement | null, { head, row }: Layout): number {
  return Math.max(1, Math.floor(((box?.clientHeight ?? 0) - head) / row));
}
