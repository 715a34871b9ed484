import { mayBeChangedName } from './changed-name.ts';
import type { CourtOnNames, NamesOnBothSides } from './events.ts';
import { checkNames } from './name-check.ts';
import { areTypedAsShown } from './typed-names.ts';

/** Whether two readings of a page show the same two names, letter for letter, ignoring spacing. */
export function hasSameNames(one: NamesOnBothSides, other: NamesOnBothSides): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return plain(one.ecf) === plain(other.ecf) && plain(one.pacer) === plain(other.pacer);
}

/**
 * Whether a person may consent to these names, and did so by typing both as shown. Names of different people allow no
 * consent. A name that may have changed also needs the court's word, with the one who gave it.
 */
export function isConsentTo(
  names: NamesOnBothSides,
  typed: NamesOnBothSides,
  courtOnNames?: CourtOnNames,
): boolean {
  const verdict = checkNames(names);
  if (verdict.kind === 'different') return false;
  if (mayBeChangedName(verdict) && !isWord(courtOnNames)) return false;
  return areTypedAsShown(names, typed);
}

function isWord(word: CourtOnNames | undefined): boolean {
  return word !== undefined && word.spokeTo.trim() !== '' && word.said.trim() !== '';
}
