import { FileEncoding, textIn } from '../files/file-encoding.ts';
import { displayText } from '../files/import-text.ts';
import { lostLetters } from './lost-letters.ts';

/** One way to read a file that doesn't say how its letters are written, with words in which the ways differ. */
export interface FileReading {
  readonly encoding: FileEncoding;
  readonly samples: readonly string[];
}

const SAMPLES = 5;
/** How much of a file is looked at, in characters. */
const LOOKED_AT = 200_000;
const BETWEEN_WORDS = /[\s,;|"]/;
const NOT_PLAIN = /\P{ASCII}/u;
/** What comes of plain letters that are read as two-byte ones, and of two-byte ones that are read as plain. */
const OTHER_WIDTH =
  /[\p{Script=Han}\0]|[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}]/u;

/** The ways to read a file, the one that most likely makes names of its words first. A way that surely mistakes how wide the letters are is left out, unless all do. */
export function fileReadings(bytes: Uint8Array): readonly FileReading[] {
  const all = FileEncoding.options.flatMap((encoding) => {
    const text = textIn(bytes, encoding);
    return text.ok ? [readingOf(encoding, text.value.slice(0, LOOKED_AT))] : [];
  });
  const likely = all.filter(({ faults }) => faults < Infinity);
  return (likely.length > 0 ? likely : all)
    .toSorted(
      (a, b) => a.faults - b.faults || ORDER.indexOf(a.encoding) - ORDER.indexOf(b.encoding),
    )
    .map(({ encoding, samples }) => ({ encoding, samples }));
}

const ORDER: readonly FileEncoding[] = [
  'windows-1252',
  'macintosh',
  'utf-8',
  'utf-16le',
  'utf-16be',
];

function readingOf(
  encoding: FileEncoding,
  text: string,
): FileReading & { readonly faults: number } {
  const all = text.split(BETWEEN_WORDS).filter((word) => word !== '');
  const words = [...new Set(all.filter((word) => NOT_PLAIN.test(word)))];
  const lost = words.filter((word) => lostLetters(word)).length;
  const faults = OTHER_WIDTH.test(text) ? Infinity : lost;
  const shown = words.length > 0 ? words : all;
  return {
    encoding,
    faults,
    samples: shown.slice(0, SAMPLES).map((word) => displayText(word, 30)),
  };
}
