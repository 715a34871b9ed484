import * as z from 'zod';

const Whole = z.int().min(-100_000).max(100_000);

/** A rectangle of the desktop, in the system's points. */
const Rectangle = z.object({ x: Whole, y: Whole, width: Whole, height: Whole });
export type Rectangle = z.infer<typeof Rectangle>;

/** Where the window was last, and whether it filled its screen. The rectangle is the one it has when it doesn't. */
export const WindowPlace = z.object({ bounds: Rectangle, isMaximized: z.boolean() });
export type WindowPlace = z.infer<typeof WindowPlace>;

/** So much of a window has to be on a screen to be found and moved. */
const LEAST_SEEN = 100;

/**
 * A remembered rectangle, fitted to the screens that there are now: inside the one that shows most of it, and no larger.
 * Undefined where none shows enough of it, as after a screen was unplugged: then the window opens as for the first time.
 */
export function fitted(
  bounds: Rectangle,
  screens: readonly Rectangle[],
  least: Pick<Rectangle, 'width' | 'height'>,
): Rectangle | undefined {
  const [best] = screens
    .map((screen) => ({ screen, seen: sharedBy(bounds, screen) }))
    .filter(({ seen }) => seen.width >= LEAST_SEEN && seen.height >= LEAST_SEEN)
    .sort((a, b) => b.seen.width * b.seen.height - a.seen.width * a.seen.height);
  if (!best) return undefined;
  const { screen } = best;
  const width = Math.min(Math.max(bounds.width, least.width), screen.width);
  const height = Math.min(Math.max(bounds.height, least.height), screen.height);
  return {
    x: within(bounds.x, screen.x, screen.x + screen.width - width),
    y: within(bounds.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}

const within = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);

function sharedBy(one: Rectangle, other: Rectangle): Pick<Rectangle, 'width' | 'height'> {
  const shared = (from: 'x' | 'y', size: 'width' | 'height') =>
    Math.min(one[from] + one[size], other[from] + other[size]) - Math.max(one[from], other[from]);
  return { width: shared('x', 'width'), height: shared('y', 'height') };
}
