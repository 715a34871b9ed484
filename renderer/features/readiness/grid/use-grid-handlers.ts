import { type FocusEvent, type MouseEvent, type RefObject, useEffect } from 'react';
import { useLook } from '../state/look.store.ts';
import type { GridContent } from './grid-content.ts';
import { placeOf } from './grid-events.ts';
import type { Layout } from './grid-layout.ts';
import type { Place } from './keyboard/keys.ts';
import type { useActivePlace } from './keyboard/use-active-place.ts';
import { useCellFocus } from './keyboard/use-cell-focus.ts';
import { useGridKeys } from './keyboard/use-grid-keys.ts';
import { useCellActs } from './use-cell-acts.ts';

interface Asked {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly lines: GridContent['lines'];
  readonly layout: Layout;
  readonly active: ReturnType<typeof useActivePlace>;
  /** Scrolls a cell into view. */
  readonly show: (place: Place) => void;
  /** Gets the cell that the keyboard went to. */
  readonly onPlace: (place: Place) => void;
}

/** The grid's answers to keys, clicks and focus, for all cells in one place: cells carry no handlers of their own. */
export function useGridHandlers({ box, lines, layout, active, show, onPlace }: Asked) {
  const { at, last, setActive } = active;
  const { sort, groupBy, opened } = useLook();
  const acts = useCellActs({ lines }, layout);
  const isGroup = lines[at.line]?.kind === 'group';
  const focus = useCellFocus(box, { place: at, isGroup, isPanelOpen: opened !== undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top.
  useEffect(() => void box.current?.scrollTo({ top: 0 }), [sort, groupBy]);
  const moveTo = (place: Place) => {
    focus.take();
    setActive(place);
    onPlace(place);
    show(place);
  };
  const onKeyDown = useGridKeys({ box, lines, layout, at, last, acts, moveTo });
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    moveTo(place);
    if (event.shiftKey && place.line >= 0) acts.choose(place.line, true);
    else acts.act(place);
  };
  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    focus.take();
    if (place && (place.line !== at.line || place.column !== at.column)) setActive(place);
    if (place) onPlace(place);
  };
  return { onKeyDown, onClick, onFocus, onBlur: focus.leave };
}
