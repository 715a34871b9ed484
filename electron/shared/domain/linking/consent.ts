import type { NamesOnBothSides } from './events.ts';
import { checkNames } from './name-check.ts';

function asTyped(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en-US');
}

/** Whether two readings of a page show the same two names, letter for letter, ignoring spacing. */
export function hasSameNames(one: NamesOnBothSides, other: NamesOnBothSides): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return plain(one.ecf) === plain(other.ecf) && plain(one.pacer) === plain(other.pacer);
}

/**
 * Whether a person may consent to these names, and did so by typing both as shown. Capitals and spacing don't matter.
 * Names of different people allow no consent.
 */
export function isConsentTo(names: NamesOnBothSides, typed: NamesOnBothSides): boolean {
  if (checkNames(names).kind === 'different') return false;
  if (asTyped(names.ecf) === '' || asTyped(names.pacer) === '') return false;
  return asTyped(names.ecf) === asTyped(typed.ecf) && asTyped(names.pacer) === asTyped(typed.pacer);
}
