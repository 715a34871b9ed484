import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { Line } from '../state/lines.ts';
import {
  COLUMN,
  COURT_WIDTH,
  FIXED_WIDTH,
  GROUP_HEIGHT,
  gridWidth,
  HEAD_HEIGHT,
  LEFT_WIDTH,
  ROW_HEIGHT,
} from './grid-layout.ts';
import type { Place } from './keys.ts';

/** What stands around the box in a window: places on the left, numbers and filters above. */
const AROUND = { width: 290, height: 300 };
/** For a first paint before the box has been measured; near enough that no row is drawn in vain. */
const firstRect = () => ({
  width: Math.max(0, innerWidth - AROUND.width),
  height: Math.max(ROW_HEIGHT, innerHeight - AROUND.height),
});

interface Asked {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly lines: readonly Line[];
  /** How many courts there are columns for. */
  readonly courts: number;
  /** The line that has the keyboard, which exists even out of view. */
  readonly line: number;
}

/** Which lines and columns are in view, and how to bring a place into view. Only those exist. */
export function useVirtualGrid({ box, lines, courts, line }: Asked) {
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    initialRect: firstRect(),
    rangeExtractor: (range) => withActive(range, line),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: courts,
    getScrollElement: () => box.current,
    estimateSize: () => COURT_WIDTH,
    overscan: 1,
    scrollMargin: LEFT_WIDTH,
    scrollPaddingStart: FIXED_WIDTH,
    initialRect: firstRect(),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights change with what the lines are.
  useEffect(() => rows.measure(), [lines, rows]);

  const inView = columns.getVirtualItems();
  return {
    /** Height of all lines. */
    height: rows.getTotalSize(),
    rows: rows.getVirtualItems().map(({ index, start }) => ({ index, top: start - HEAD_HEIGHT })),
    /** The columns of courts in view, from the first to before the last. */
    firstCourt: inView[0]?.index ?? 0,
    endCourt: (inView.at(-1)?.index ?? -1) + 1,
    show: (place: Place) => {
      if (place.line >= 0) rows.scrollToIndex(place.line);
      const court = place.column - COLUMN.firstCourt;
      if (court >= 0 && court < courts) columns.scrollToIndex(court);
      if (court >= courts) box.current?.scrollTo({ left: gridWidth(courts) });
      if (place.column < COLUMN.firstCourt) box.current?.scrollTo({ left: 0 });
    },
  };
}

/** The rows in view, and the one that has the keyboard, so that it is not lost by scrolling away from it. */
function withActive(range: Range, line: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (line < 0 || line >= range.count || shown.includes(line)) return shown;
  return [...shown, line].sort((a, b) => a - b);
}
