import { useRef } from 'react';
import { useT } from '../../../i18n/use-t.ts';
import { useLook } from '../state/look.store.ts';
import type { GridContent } from './grid-content.ts';
import type { Layout } from './grid-layout.ts';
import type { Place } from './keyboard/keys.ts';
import { useActivePlace } from './keyboard/use-active-place.ts';
import { useGridHandlers } from './use-grid-handlers.ts';
import { useKeptInView } from './use-kept-in-view.ts';
import { useVirtualGrid } from './use-virtual-grid.ts';

/** What the list and the grid of the board get from the view around them. */
export interface RowsProps {
  readonly content: GridContent;
  /** Gets the cell that the keyboard went to. */
  readonly onPlace: (place: Place) => void;
}

interface Asked extends Omit<RowsProps, 'content'>, Pick<GridContent, 'lines'> {
  readonly layout: Layout;
  /** How many courts there are columns for. */
  readonly courts: number;
}

/** What both shapes of the board have in common: which lines are in view, which cell has the keyboard, and the attributes of the box. */
export function useBoardGrid({ lines, layout, courts, onPlace }: Asked) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const isPanelOpen = useLook(({ opened }) => opened !== undefined);
  const active = useActivePlace(lines.length, layout.lastColumn);
  const { at } = active;
  const view = useVirtualGrid({ box, lines, layout, courts, line: at.line });
  const { show } = view;
  useKeptInView(box, isPanelOpen, () => show(at));
  const handlers = useGridHandlers({ box, lines, layout, active, show, onPlace });
  const attributes = {
    ref: box,
    role: 'grid',
    'aria-label': t('board.grid'),
    'aria-rowcount': lines.length + 1,
    'aria-colcount': layout.lastColumn + 1,
    'aria-multiselectable': true,
    ...handlers,
  };
  return { at, view, attributes };
}
