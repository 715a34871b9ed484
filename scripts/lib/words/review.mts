// Writes which translated texts a program wrote and no reader has checked yet, beside each catalog; and a sheet for readers.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './check.mts';
import { TRANSLATIONS, type Translation, textsOf } from './languages.mts';

/** By key: the English text that was translated, as a hash, and whether a reader has checked the translation. */
type Review = Readonly<Record<string, { readonly of: string; readonly reviewed: boolean }>>;

const fileOf = (language: Translation) => `assets/text/review/${language}.json`;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A text with everything that a reader of it needs. */
interface Line {
  readonly key: string;
  readonly english: string;
  readonly translated: string;
}

function linesOf(root: string, language: Translation): readonly Line[] {
  return textsOf(root, language).flatMap(({ english, translated }) =>
    Object.entries(english).flatMap(([key, source]) => {
      const own = translated[key];
      return own === undefined ? [] : [{ key, english: source, translated: own }];
    }),
  );
}

function readReview(root: string, language: Translation): Review {
  const file = join(root, fileOf(language));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** A translation whose English was changed after it was made, or that nobody has entered here. */
export function reviewProblems(root: string): readonly Problem[] {
  return TRANSLATIONS.flatMap((language) => {
    const review = readReview(root, language);
    return linesOf(root, language)
      .filter(({ key, english }) => review[key]?.of !== hashOf(english))
      .map(({ key }) => ({
        file: fileOf(language),
        place: key,
        problem: 'the English is another than was translated: npm run words -- --review',
      }));
  });
}

/** Enters every text as written by a program, but those that a reader checked and that are still the same. */
export function writeReviews(root: string): void {
  const shares = TRANSLATIONS.map((language) => {
    const before = readReview(root, language);
    const entries = linesOf(root, language).map(({ key, english }) => {
      const of = hashOf(english);
      return [key, { of, reviewed: before[key]?.of === of && before[key].reviewed }] as const;
    });
    writeJson(root, fileOf(language), Object.fromEntries(entries));
    const reviewed = entries.filter(([, one]) => one.reviewed).length;
    return [language, { total: entries.length, reviewed }] as const;
  });
  writeJson(root, 'assets/text/review/shares.json', Object.fromEntries(shares));
}

/** A sheet for a reader: key, English, translation, and an empty column for “yes” or a better text. */
export function sheetFor(root: string, language: Translation): string {
  const review = readReview(root, language);
  const waiting = linesOf(root, language).filter(({ key }) => !review[key]?.reviewed);
  const rows = waiting.map(({ key, english, translated }) => [key, english, translated, '']);
  return [['key', 'English', language, 'yes, or a better text'], ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
}

/** Takes a reader's sheet back, as rows of cells: “yes” counts as checked, anything else replaces the translation and counts as checked. */
export function takeSheet(root: string, language: Translation, rows: readonly string[][]): void {
  const before = readReview(root, language);
  const said = new Map(rows.map(([key = '', , , verdict = '']) => [key, verdict.trim()]));
  for (const { file, translated } of textsOf(root, language)) {
    const better = Object.entries(translated).map(([key, text]) => {
      const verdict = said.get(key) ?? '';
      return [key, verdict === '' || verdict.toLowerCase() === 'yes' ? text : verdict];
    });
    writeJson(root, file, Object.fromEntries(better));
  }
  const checked = Object.entries(before).map(([key, one]) => [
    key,
    { ...one, reviewed: one.reviewed || (said.get(key) ?? '') !== '' },
  ]);
  writeJson(root, fileOf(language), Object.fromEntries(checked));
  writeReviews(root);
}

function writeJson(root: string, file: string, value: unknown): void {
  writeFileSync(join(root, file), `${JSON.stringify(value, undefined, 2)}\n`);
}
