/** Encodings with one byte for each letter, in which files are most often misread. */
const ONE_BYTE = ['windows-1252', 'macintosh'] as const;
type OneByte = (typeof ONE_BYTE)[number];

const LETTERS = new Map(ONE_BYTE.map((name) => [name, lettersOf(name)]));
const BYTES = new Map(
  ONE_BYTE.map((name) => [
    name,
    new Map((LETTERS.get(name) ?? []).map((letter, byte) => [letter, byte] as const)),
  ]),
);

function lettersOf(encoding: OneByte): readonly string[] {
  const every = Uint8Array.from({ length: 256 }, (_one, byte) => byte);
  return [...new TextDecoder(encoding).decode(every)];
}

/**
 * What two or more letters stand for that were one letter in UTF-8. Only letters and signs that names have: an `É` before
 * an `Š` is also a pair of bytes, and stands for a letter of African languages.
 */
const LIKELY: readonly (readonly [first: number, last: number])[] = [
  // Latin, and its letters of Vietnamese and Romanian.
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x1e00, 0x1eff],
  // Accents that stand alone.
  [0x300, 0x30c],
  [0x323, 0x328],
  // Greek, Cyrillic, Hebrew, Arabic, Japanese, Chinese and Korean.
  [0x386, 0x3ce],
  [0x400, 0x491],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  // Dashes, quotation marks and the dots, and a byte order mark.
  [0x2010, 0x2026],
  [0xfeff, 0xfeff],
];
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text with its pairs such as `Ã©` put together again; undefined where there is no such pair. Text that was misread several times is put together as often. */
export function putTogether(text: string): string | undefined {
  let now = text;
  for (let times = 0; times < 3; times += 1) {
    const next = ONE_BYTE.map((encoding) => joined(now, encoding)).find((one) => one !== now);
    if (next === undefined) break;
    now = next;
  }
  return now === text ? undefined : now;
}

function joined(text: string, encoding: OneByte): string {
  const bytesOf = BYTES.get(encoding);
  const letters = [...text];
  const bytes = letters.map((letter) => bytesOf?.get(letter));
  let found = '';
  for (let at = 0; at < letters.length; ) {
    const length = lengthOf(bytes[at] ?? 0);
    const whole = length > 1 ? decoded(bytes.slice(at, at + length), length) : undefined;
    found += whole ?? letters[at];
    at += whole === undefined ? 1 : length;
  }
  return found;
}

/** How many bytes a letter of UTF-8 has that begins with this one. */
function lengthOf(byte: number): number {
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xc2 && byte <= 0xdf ? 2 : 1;
}

function decoded(bytes: readonly (number | undefined)[], length: number): string | undefined {
  const known = bytes.filter((byte) => byte !== undefined);
  if (known.length < length) return undefined;
  try {
    const letter = UTF_8.decode(Uint8Array.from(known));
    const code = letter.codePointAt(0) ?? 0;
    return LIKELY.some(([first, last]) => code >= first && code <= last) ? letter : undefined;
  } catch {
    return undefined;
  }
}

/** The text as it is in the one encoding if it was read in the other: `JosŽ` of a Mac, read as of Windows, is `José`. Undefined where a letter is in neither. */
export function readOtherwise(text: string, was: OneByte): string | undefined {
  const bytesOf = BYTES.get(was);
  const other = LETTERS.get(was === 'macintosh' ? 'windows-1252' : 'macintosh');
  const read = [...text].map((letter) => other?.[bytesOf?.get(letter) ?? -1]);
  return read.every((letter) => letter !== undefined) ? read.join('') : undefined;
}
