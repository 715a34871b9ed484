import { useState } from 'react';

/** A form's fields by name. */
export type Fields = Readonly<Record<string, string>>;
type Some<T> = { readonly [K in keyof T]?: T[K] };

/** A form over what is recorded. */
export interface Over<T extends Fields> {
  /** What was recorded when the form last looked. */
  readonly was: T;
  readonly typed: T;
  /** What others have recorded since in fields that were typed in, to show beside them. */
  readonly newer: Some<T>;
}

/** A form after others recorded something: a field nobody typed in takes the new value, and a field that was typed in stays. */
export function followed<T extends Fields>({ was, typed, newer }: Over<T>, now: T): Over<T> {
  const changed = Object.keys(now).filter((field) => now[field] !== was[field]);
  const untouched = changed.filter((field) => typed[field] === was[field]);
  const pick = (fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, now[field]]));
  const merged: T = { ...typed, ...pick(untouched) };
  const told = { ...newer, ...pick(changed) };
  const open = Object.keys(told).filter((field) => merged[field] !== now[field]);
  return { was: now, typed: merged, newer: pick(open) as Some<T> };
}

/** The fields of a form over what is recorded now. News from another window never removes what is typed. */
export function useTypedOver<T extends Fields>(now: T) {
  const [over, setOver] = useState<Over<T>>({ was: now, typed: now, newer: {} });
  const isNews = Object.keys(now).some((field) => now[field] !== over.was[field]);
  const current = isNews ? followed(over, now) : over;
  if (isNews) setOver(current);
  return {
    typed: current.typed,
    newer: current.newer,
    type: (typed: T) => setOver({ ...current, typed }),
    /** Starts over from what was just saved here. */
    saved: (what: T) => setOver({ was: what, typed: what, newer: {} }),
  };
}
