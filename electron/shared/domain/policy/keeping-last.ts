import { PLACES, type Place, type Reading, type Readings } from './in-force.ts';

/**
 * What counts after a new look: a place that can't be read now keeps what it held before, and one that is gone holds
 * nothing.
 */
export function keepingLast(before: Readings | undefined, now: Readings): Readings {
  const kept = PLACES.map((place) => {
    const last = before?.[place];
    const isKept = now[place].state === 'unreadable' && last !== undefined;
    return [place, isKept ? last : now[place]] as const;
  });
  return Object.fromEntries(kept) as Record<Place, Reading>;
}
