import type { NamesOnBothSides } from './events.ts';

function asTyped(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en-US');
}

/** Whether a name was typed as it is shown. Capitals and spacing don't matter. */
export function isTypedAsShown(shown: string, typed: string): boolean {
  return asTyped(shown) !== '' && asTyped(shown) === asTyped(typed);
}

/** Whether both names were typed as they are shown. */
export function areTypedAsShown(shown: NamesOnBothSides, typed: NamesOnBothSides): boolean {
  return isTypedAsShown(shown.ecf, typed.ecf) && isTypedAsShown(shown.pacer, typed.pacer);
}
