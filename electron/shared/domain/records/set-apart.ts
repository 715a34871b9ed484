import * as z from 'zod';
import { instantOf, type LogTime } from '../values/log-time.ts';
import { isKindKnown } from './event.ts';

/** So many entries, and when the first of them was recorded or received. */
export const Counted = z.strictObject({ count: z.int().min(1), since: z.iso.datetime() });
export type Counted = z.infer<typeof Counted>;

/** CM/ECF accounts whose person was taken back on another computer while they were added here. */
export const WithoutPerson = Counted.extend({
  /** Their people, by the name that each was added with. */
  names: z.array(z.string()),
  /** Whether all of these people were taken back, and can be brought back by a click. Otherwise the beginning of one is still to come from another computer. */
  canComeBack: z.boolean(),
});
export type WithoutPerson = z.infer<typeof WithoutPerson>;

/**
 * What is in the records and on no other screen. `unread`: handed over by another computer and not readable. `newer`: of a
 * kind or version that a newer app records. Each is absent where there is none.
 */
export const SetApart = z.strictObject({
  unread: Counted.optional(),
  newer: Counted.optional(),
  withoutPerson: WithoutPerson.optional(),
});
export type SetApart = z.infer<typeof SetApart>;

/** How many entries of one kind and version a log has, and the earliest time of them. */
export interface KindCount {
  readonly kind: string;
  readonly version: number;
  readonly count: number;
  readonly since: LogTime;
}

/** The entries of kinds and versions that this app doesn't know; undefined where it knows all. */
export function newerAmong(kinds: readonly KindCount[]): Counted | undefined {
  const newer = kinds.filter(({ kind, version }) => !isKindKnown(kind, version));
  const [first] = newer.map(({ since }) => instantOf(since)).toSorted();
  const count = newer.reduce((sum, one) => sum + one.count, 0);
  return first === undefined ? undefined : { count, since: first };
}
