import anyAscii from 'any-ascii';

/** Letters that Germans and Scandinavians write as two where a keyboard lacks them. */
const AS_TWO: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

/**
 * Small letters with Latin ones written in ASCII: "Łoś" is "los" and "Weiß" is "weiss". Letters of other scripts stay
 * as they are, so that a Cyrillic "а" is never taken for an "a".
 */
export function plainLatin(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[^\0-\x7f]/gu, asciiOf)
    .toLowerCase();
}

/** Like `plainLatin`, but with ä, ö, ü, ø and å as two letters: "Müller" is "mueller". */
export function plainLatinAsTwo(text: string): string {
  const small = text.normalize('NFC').toLowerCase();
  return plainLatin(small.replace(/[äöüøå]/gu, (letter) => AS_TWO.get(letter) ?? letter));
}

function asciiOf(letter: string): string {
  if (!/\p{Script=Latin}/u.test(letter)) return letter;
  // The library also writes letters as digits and quotation marks. Those would not be letters of a name.
  const ascii = anyAscii(letter).replace(/[^a-z]/giu, '');
  return ascii === '' ? letter : ascii;
}
