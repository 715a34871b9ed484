import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { usePalette } from '../../lib/stores/palette.store.ts';
import { type Command, findCommands } from './find-commands.ts';

/** What the palette found for the typed letters, and how keys move through it. */
export interface PaletteSearch {
  readonly typed: string;
  /** Takes new letters and goes back to the first command. */
  readonly type: (text: string) => void;
  readonly found: readonly Command[];
  /** Index of the command that Enter runs; -1 when nothing was found. */
  readonly active: number;
  /** Goes on the list element, so that the active option scrolls into view. */
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Finds commands while somebody types: the arrow keys choose one, and Enter calls `run` with it. While `commands` for what
 * is typed are on their way (`areThere` is false), Enter waits for them.
 */
export function usePaletteSearch(
  commands: readonly Command[],
  areThere: boolean,
  run: (command: Command) => void,
): PaletteSearch {
  const { typed, wanted, isEntered, type, choose, enter, answered } = usePalette();
  const listRef = useRef<HTMLDivElement>(null);
  const query = useDeferredValue(typed);
  const found = useMemo(() => findCommands(commands, query), [commands, query]);
  // The list can get shorter under the active option.
  const active = Math.min(wanted, found.length - 1);
  const isListThere = areThere && query === typed;

  useEffect(() => {
    if (!isEntered || !isListThere) return;
    answered();
    const chosen = found[active];
    if (chosen) run(chosen);
  });
  const move = (to: number) => {
    choose(to);
    listRef.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') move(Math.max(active - 1, 0));
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  };
  return { typed, type, found, active, listRef, onKeyDown };
}
