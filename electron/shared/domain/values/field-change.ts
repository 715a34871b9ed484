import { keysOf } from './keys.ts';

/** What changed of a record: the new values by field, and the optional fields of which nothing is known any more. */
export interface FieldChange<T extends object, O extends keyof T> {
  readonly set: { readonly [K in keyof T]?: T[K] | undefined };
  readonly cleared: readonly O[];
}

/**
 * The fields in which two states of a record differ. Recorded field by field, so that two people who change different
 * fields at the same time both keep what they typed. `optional` are the fields that can be cleared.
 */
export function fieldChange<T extends object, O extends keyof T>(
  before: T,
  after: T,
  optional: readonly O[],
): { set: Partial<T>; cleared: O[] } {
  const set: Partial<T> = {};
  for (const field of keysOf(after)) {
    if (!isAlike(before[field], after[field])) set[field] = after[field];
  }
  const isKnown = (record: T, field: O) => record[field] !== undefined;
  return { set, cleared: optional.filter((one) => isKnown(before, one) && !isKnown(after, one)) };
}

/** The record after such a change. */
export function afterChange<T extends object, O extends keyof T>(
  record: T,
  { set, cleared }: FieldChange<T, O>,
): T {
  const gone = new Set<PropertyKey>(cleared);
  const kept = Object.entries({ ...record, ...set }).filter(
    ([field, value]) => value !== undefined && !gone.has(field),
  );
  return Object.fromEntries(kept) as T;
}

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
