import type { Due } from '../values/deadline.ts';
import type { LocalText, TextValues } from '../values/text.ts';
import type { FactView } from './fact-view.ts';

/** Why a fact is true, in words. */
export interface Because {
  readonly why: LocalText;
  readonly values: TextValues;
}

/** Says why a fact is true of these facts and, for some, of a step's date. Undefined when it isn't. */
export type FactRule = (view: FactView, due: Due | undefined) => Because | undefined;

const NO_VALUES: TextValues = {};

/** Makes a rule whose reason is always the same sentence. */
export function when(
  holds: (view: FactView, due: Due | undefined) => boolean,
  en: string,
): FactRule {
  const because: Because = { why: { en }, values: NO_VALUES };
  return (view, due) => (holds(view, due) ? because : undefined);
}
