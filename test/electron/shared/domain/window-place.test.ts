import { describe, expect, it } from 'vitest';
import { fitted } from '../../../../electron/shared/domain/window-place.ts';

const LEAST = { width: 480, height: 400 };
const MAIN = { x: 0, y: 0, width: 1920, height: 1040 };
const LEFT = { x: -1280, y: 0, width: 1280, height: 984 };

const at = (x: number, y: number, width = 1000, height = 700) => ({ x, y, width, height });

describe('the place of the window on the screens', () => {
  it.each([
    ['stays where it is', at(300, 200), [MAIN], at(300, 200)],
    ['stays on the second screen', at(-1200, 100), [MAIN, LEFT], at(-1200, 100)],
    ['goes to the screen that shows most of it', at(-700, 100), [MAIN, LEFT], at(-1000, 100)],
    ['moves in from an edge', at(1500, 900), [MAIN], at(920, 340)],
    ['moves below the top, so that it can be moved', at(0, -200), [MAIN], at(0, 0)],
    ['gets no larger than the screen', at(0, 0, 3000, 2000), [MAIN], at(0, 0, 1920, 1040)],
    ['gets no smaller than it can be', at(10, 10, 200, 200), [MAIN], at(10, 10, 480, 400)],
    ['is unknown where its screen was unplugged', at(-1200, 100), [MAIN], undefined],
    ['is unknown where a sliver of it shows', at(1900, 100), [MAIN], undefined],
    ['is unknown without a screen', at(0, 0), [], undefined],
  ] as const)('%s', (_what, bounds, screens, expected) => {
    expect(fitted(bounds, screens, LEAST)).toEqual(expected);
  });
});
