import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { Line } from '../state/lines.ts';
import {
  COLUMN,
  COURT_WIDTH,
  FIXED_WIDTH,
  GROUP_HEIGHT,
  gridWidth,
  type Layout,
  LEFT_WIDTH,
  ROW_HEIGHT,
} from './grid-layout.ts';
import type { Place } from './keyboard/keys.ts';

/** What surrounds the grid in a window: navigation on the left, numbers and filters above. */
const AROUND = { width: 290, height: 300 };
/** For the first paint, before the box is measured. Close enough that no row is drawn needlessly. */
const firstRect = () => ({
  width: Math.max(0, innerWidth - AROUND.width),
  height: Math.max(ROW_HEIGHT, innerHeight - AROUND.height),
});

interface Asked {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  /** How many courts there are columns for. */
  readonly courts: number;
  /** The line that has the keyboard, which exists even out of view. */
  readonly line: number;
}

/** What is in view of the grid, and the way to bring more into view. */
export interface VirtualGrid {
  /** Height of all lines, in pixels. */
  readonly height: number;
  /** The lines in view and the distance of each from the top, in pixels. */
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  /** The columns of courts in view: from the first up to, but not including, the end. */
  readonly firstCourt: number;
  readonly endCourt: number;
  /** Scrolls a cell into view. */
  readonly show: (place: Place) => void;
}

/** Which lines and columns are in view, and how to bring a place into view. Only those exist. */
export function useVirtualGrid({ box, lines, layout, courts, line }: Asked): VirtualGrid {
  const rows = useVirtualRows({ box, lines, layout, line });
  const columns = useVirtualColumns({ box, courts });
  const inView = columns.getVirtualItems();
  return {
    height: rows.getTotalSize(),
    rows: rows.getVirtualItems().map(({ index, start }) => ({ index, top: start - layout.head })),
    firstCourt: inView[0]?.index ?? 0,
    endCourt: (inView.at(-1)?.index ?? -1) + 1,
    show: (place: Place) => {
      if (place.line >= 0) rows.scrollToIndex(place.line);
      if (courts === 0) return;
      const court = place.column - COLUMN.firstCourt;
      if (court >= 0 && court < courts) columns.scrollToIndex(court);
      if (court >= courts) box.current?.scrollTo({ left: gridWidth(courts) });
      if (place.column < COLUMN.firstCourt) box.current?.scrollTo({ left: 0 });
    },
  };
}

function useVirtualRows({ box, lines, layout: { head, row }, line }: Omit<Asked, 'courts'>) {
  // Another function has every line measured again, as it must be when the lines or their heights change, and only then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of a row is not part of its key.
  const keyOf = useCallback((index: number) => lines[index]?.key ?? index, [lines, row]);
  return useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : row),
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialRect: firstRect(),
    rangeExtractor: (range) => withActive(range, line),
  });
}

function useVirtualColumns({ box, courts }: Pick<Asked, 'box' | 'courts'>) {
  return useVirtualizer({
    horizontal: true,
    count: courts,
    getScrollElement: () => box.current,
    estimateSize: () => COURT_WIDTH,
    overscan: 1,
    scrollMargin: LEFT_WIDTH,
    scrollPaddingStart: FIXED_WIDTH,
    initialRect: firstRect(),
  });
}

/** The rows in view and the one that has the keyboard, so that scrolling away does not lose it. */
function withActive(range: Range, line: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (line < 0 || line >= range.count || shown.includes(line)) return shown;
  return [...shown, line].sort((a, b) => a - b);
}
