import type { Item } from './items.mts';

/** What came of one seed. */
export interface Tried {
  readonly id: string;
  readonly isCaught: boolean;
}

/** An item with its seeds. It is met if there is one at least, and all are caught. */
interface ItemScore {
  readonly item: Item;
  readonly caught: number;
  readonly seeds: number;
  readonly isMet: boolean;
}

function scoreOf(item: Item, tried: readonly Tried[]): ItemScore {
  const own = tried.filter(({ id }) => id === item.id);
  const caught = own.filter(({ isCaught }) => isCaught).length;
  return { item, caught, seeds: own.length, isMet: own.length > 0 && caught === own.length };
}

function lineOf({ item: { id, weight, name, noSeed }, caught, seeds, isMet }: ItemScore): string {
  const why = seeds === 0 ? `: ${noSeed ?? 'no seed'}` : '';
  return `  ${id.padEnd(4)} ${isMet ? weight : 0} of ${weight}  caught ${caught} of ${seeds}  ${name}${why}`;
}

const sum = (items: readonly Item[]) => items.reduce((total, { weight }) => total + weight, 0);

/** The score by item, and of the whole checklist. Only the items named in `only`, if any are; nothing where none is on it. */
export function scoreLines(
  tried: readonly Tried[],
  items: readonly Item[],
  only: readonly string[] = [],
): readonly string[] {
  const scores = items
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map((item) => scoreOf(item, tried));
  if (scores.length === 0) return [];
  const met = scores.filter(({ isMet }) => isMet).map(({ item }) => item);
  const all = scores.map(({ item }) => item);
  const counts = `${met.length} of ${all.length} items met`;
  return [...scores.map(lineOf), '', `score ${sum(met)} of ${sum(all)}: ${counts}`];
}
