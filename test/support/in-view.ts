import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Where a place can be seen and pressed as the page lies now, without scrolling: the share of nine points of it that nothing covers. */
async function shareInView(place: Locator): Promise<number> {
  return place.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    const points = parts.flatMap((x) => parts.map((y) => [left + x * width, top + y * height]));
    const seen = points.filter(([x = -1, y = -1]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    return seen.length / points.length;
  });
}

/** Waits until a place is whole in the window, with nothing over it. It never scrolls there. */
export async function expectInView(place: Locator): Promise<void> {
  await place.waitFor();
  await expect.poll(() => shareInView(place)).toBe(1);
}
