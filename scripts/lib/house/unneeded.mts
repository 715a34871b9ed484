import type { HouseException } from './exceptions.mts';
import { figuresOf, type House } from './figures.mts';

/** Exceptions whose place would not count against its figure anyway, so that the list never goes stale. */
export function unneededExceptions(
  house: House,
  exceptions: readonly HouseException[],
): readonly HouseException[] {
  const strict = figuresOf(house, []);
  return exceptions.filter(
    ({ figure, place }) =>
      !strict.some(({ name, places }) => name === figure && places.includes(place)),
  );
}
