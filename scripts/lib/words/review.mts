// Writes which translated texts a program wrote and no reader has checked yet, beside each catalog.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWeighty } from '../../../electron/shared/domain/languages/weighty.ts';
import type { Problem } from './check.mts';
import { TRANSLATIONS, type Translation, textsOf } from './languages.mts';

/** By key: the English text that was translated, as a hash, and whether a reader has checked the translation. */
export type Review = Readonly<Record<string, { readonly of: string; readonly reviewed: boolean }>>;

/** The file that says which texts of a language are checked. */
export const reviewFileOf = (language: Translation) => `assets/text/review/${language}.json`;
/** What tells an English text from what it was before. */
export const hashOf = (text: string) =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** A translated text with its English. */
export interface Line {
  readonly key: string;
  readonly english: string;
  readonly translated: string;
}

/** Every translated text with its English. */
export function linesOf(root: string, language: Translation): readonly Line[] {
  return textsOf(root, language).flatMap(({ english, translated }) =>
    Object.entries(english).flatMap(([key, source]) => {
      const own = translated[key];
      return own === undefined ? [] : [{ key, english: source, translated: own }];
    }),
  );
}

/** Which texts of a language are checked. */
export function readReview(root: string, language: Translation): Review {
  const file = join(root, reviewFileOf(language));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** A translation whose English was changed after it was made, or that nobody has entered here. */
export function reviewProblems(root: string): readonly Problem[] {
  return TRANSLATIONS.flatMap((language) => {
    const review = readReview(root, language);
    return linesOf(root, language)
      .filter(({ key, english }) => review[key]?.of !== hashOf(english))
      .map(({ key }) => ({
        file: reviewFileOf(language),
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
    writeJson(root, reviewFileOf(language), Object.fromEntries(entries));
    const reviewed = entries.filter(([, one]) => one.reviewed).map(([key]) => key);
    const ofApp = JSON.parse(readFileSync(join(root, 'assets/text/en.json'), 'utf8'));
    const weighty = reviewed.filter((key) => isWeighty(key, ofApp[key] ?? ''));
    const share = { total: entries.length, reviewed: reviewed.length };
    return [language, { share, weighty }] as const;
  });
  const write = (name: string, of: (one: (typeof shares)[number][1]) => unknown) =>
    writeJson(
      root,
      `assets/text/review/${name}.json`,
      Object.fromEntries(shares.map(([language, one]) => [language, of(one)])),
    );
  write('shares', ({ share }) => share);
  write('weighty', ({ weighty }) => weighty);
}

/** Writes a file of the project as our tools keep them. */
export function writeJson(root: string, file: string, value: unknown): void {
  writeFileSync(join(root, file), `${JSON.stringify(value, undefined, 2)}\n`);
}
