import type { CourtRecord } from '../../courts/court.ts';
import { type NamedCourts, namedCourts } from '../../courts/named.ts';
import type { CourtId } from '../../values/ids.ts';
import { isPlaceholder } from '../../values/placeholder.ts';
import { remembered } from '../words/table.ts';

/** A part of a cell and the courts it may name: none, one, or several of the same citation. */
export interface CellPart {
  readonly text: string;
  readonly courts: readonly CourtRecord[];
}

/** The courts that a cell names, in its order; else the first part that names none, or the first that may be one of several. */
export type CourtsRead =
  | { readonly courts: readonly CourtId[] }
  | { readonly unknown: string }
  | { readonly either: string };

/** Which court a person says is meant, by the `choiceKey` of the courts it may be. */
export type MeantCourts = ReadonlyMap<string, CourtId>;

/** Reads the cells of a roster that name courts. */
export interface CourtReader {
  readonly read: (cell: string) => CourtsRead;
  readonly parts: (cell: string) => readonly CellPart[];
  readonly meant: MeantCourts;
  /** The same reader, knowing what a person said is meant. */
  readonly meaning: (meant: MeantCourts) => CourtReader;
}

/** One key for all names that may be the same courts: `S.D. Fla.` and `SDFL` have `flsd flsb`. */
export function choiceKey(courts: readonly Pick<CourtRecord, 'id'>[]): string {
  return courts.map(({ id }) => id).join(' ');
}

/**
 * Makes a reader of cells. Courts are named as everywhere in the app: as lawyers cite them, by id or by full name. They are
 * separated by commas, semicolons, bars, slashes, `and` or line breaks; by spaces where each word is a court.
 */
export function courtReader(courts: readonly CourtRecord[]): CourtReader {
  const named = namedCourts(courts);
  const parts = remembered((cell) => partsIn(cell, named));
  const reader = (meant: MeantCourts): CourtReader => ({
    read: remembered((cell) => readParts(parts(cell), meant)),
    parts,
    meant,
    meaning: reader,
  });
  return reader(new Map());
}

function readParts(parts: readonly CellPart[], meant: MeantCourts): CourtsRead {
  const found = new Set<CourtId>();
  for (const { text, courts } of parts) {
    const [first, ...others] = courts;
    if (!first) return { unknown: text };
    const court = others.length === 0 ? first.id : meant.get(choiceKey(courts));
    if (court === undefined) return { either: text };
    found.add(court);
  }
  return { courts: [...found] };
}

function partsIn(cell: string, { called }: NamedCourts<CourtRecord>): readonly CellPart[] {
  if (isPlaceholder(cell)) return [];
  const part = (text: string): CellPart => ({ text: text.trim(), courts: called(text) });
  const isCourt = ({ courts }: CellPart) => courts.length > 0;
  const byWords = (text: string): readonly CellPart[] => {
    const whole = part(text);
    if (isCourt(whole)) return [whole];
    const joined = split(text, /&|\band\b/i).map(part);
    if (joined.length > 1) return joined.flatMap((one) => byWords(one.text));
    const words = split(text, /\s+/).map(part);
    return words.every(isCourt) ? words : [whole];
  };
  return split(cell, /[;|/\r\n]+/)
    .flatMap((text) => courtsBetweenCommas(text, (one) => isCourt(part(one))))
    .flatMap(byWords);
}

const split = (text: string, separator: RegExp) =>
  text.split(separator).filter((one) => /[\p{L}\p{N}]/u.test(one));

/** A name may have commas in it: `U.S. Bankruptcy Court, Southern District of Florida`, `S.D. Fla., Bankr.` */
const MOST_PIECES = 3;

/** Splits at commas, but not inside the longest run of pieces that names a court. */
function courtsBetweenCommas(text: string, isCourt: (text: string) => boolean): readonly string[] {
  const pieces = text.split(',');
  const found: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let length = Math.min(MOST_PIECES, pieces.length - at);
    const run = () => pieces.slice(at, at + length).join(',');
    while (length > 1 && !isCourt(run())) length -= 1;
    found.push(run());
    at += length;
  }
  return found.filter((one) => /[\p{L}\p{N}]/u.test(one));
}
