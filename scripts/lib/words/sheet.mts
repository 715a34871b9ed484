// A sheet for the readers of a language, which goes out as a table for a spreadsheet and comes back the same way.
import Papa from 'papaparse';
import { csvText } from '../../../electron/shared/domain/files/csv-text.ts';
import { isWeighty } from '../../../electron/shared/domain/languages/weighty.ts';
import { contentOf } from './content.mts';
import { termsIn } from './glossary.mts';
import { problemsOf, type Translation, textsOf } from './languages.mts';
import { placesOf } from './named-texts.mts';
import {
  hashOf,
  linesOf,
  type Review,
  readReview,
  reviewFileOf,
  writeJson,
  writeReviews,
} from './review.mts';

const COLUMNS = [
  'key',
  'where it stands',
  'English',
  'translation',
  'terms to use',
  'yes, or a better text',
  'comment',
  'of',
];

/**
 * The texts that no reader has checked, each with where it stands, the terms in it, and empty columns for “yes” or a better
 * text and for a comment. Those that stand before something irreversible come first. The last column tells whether the
 * English has changed by the time the sheet comes back.
 */
export function sheetFor(root: string, language: Translation): string {
  const review = readReview(root, language);
  const waiting = linesOf(root, language).filter(({ key }) => !review[key]?.reviewed);
  const places = new Map([
    ...contentOf(root).map(({ en, file }) => [en, file] as const),
    ...placesOf(
      root,
      waiting.map(({ key }) => key).filter((key) => /^[a-z-]+\.[a-zA-Z-]+/.test(key)),
    ),
  ]);
  const first = waiting.filter(({ key, english }) => isWeighty(key, english));
  const rest = waiting.filter(({ key, english }) => !isWeighty(key, english));
  return csvText(
    COLUMNS,
    [...first, ...rest].map(({ key, english, translated }) => [
      key,
      places.get(key) ?? '',
      english,
      translated,
      termsIn(english, language).join('\n'),
      '',
      '',
      hashOf(english),
    ]),
  );
}

/** What came of a sheet. */
export interface Taken {
  readonly taken: number;
  readonly refused: readonly { readonly key: string; readonly why: string }[];
  /** What readers remarked, for those who maintain the texts. */
  readonly comments: readonly { readonly key: string; readonly comment: string }[];
}

interface Verdict {
  readonly key: string;
  readonly said: string;
  readonly comment: string;
  readonly of: string;
}

/**
 * Takes a reader's sheet back. “Yes” counts as checked; any other word is a better text and counts as checked too. Not taken
 * are a text that is no longer there, one whose English has changed since, and a better text with a fault that our check finds.
 */
export function takeSheet(root: string, language: Translation, sheet: string): Taken {
  const lines = new Map(linesOf(root, language).map((line) => [line.key, line]));
  const rows = verdictsIn(sheet);
  const given = rows.filter(({ said }) => said !== '');
  const judged = given.map((verdict) => {
    const line = lines.get(verdict.key);
    if (!line) return { ...verdict, why: 'no text has this key' };
    if (hashOf(line.english) !== verdict.of) return { ...verdict, why: 'the English has changed' };
    return {
      ...verdict,
      why: isYes(verdict) ? undefined : faultOf(language, verdict, line.english),
    };
  });
  const taken = judged.filter(({ why }) => why === undefined);
  writeBetter(root, language, taken);
  writeChecked(root, language, taken);
  const refused = judged.flatMap(({ key, why }) => (why === undefined ? [] : [{ key, why }]));
  const comments = rows.flatMap(({ key, comment }) => (comment === '' ? [] : [{ key, comment }]));
  return { taken: taken.length, refused, comments };
}

const isYes = ({ said }: Verdict) => /^(?:yes|sí|wi)$/iu.test(said);

function verdictsIn(sheet: string): readonly Verdict[] {
  // A spreadsheet may write semicolons; the reader of the table finds out.
  const { data } = Papa.parse<string[]>(sheet.replace(/^\uFEFF/, ''));
  return data.slice(1).map(([key = '', , , , , said = '', comment = '', of = '']) => ({
    key,
    said: said.trim(),
    comment: comment.trim(),
    of,
  }));
}

function faultOf(
  language: Translation,
  { key, said }: Verdict,
  english: string,
): string | undefined {
  const [fault] = problemsOf(language, {
    file: '',
    english: { [key]: english },
    translated: { [key]: said },
  });
  return fault?.problem;
}

function writeBetter(root: string, language: Translation, taken: readonly Verdict[]): void {
  const better = new Map(taken.filter((one) => !isYes(one)).map(({ key, said }) => [key, said]));
  for (const { file, translated } of textsOf(root, language)) {
    const next = Object.entries(translated).map(([key, text]) => [key, better.get(key) ?? text]);
    writeJson(root, file, Object.fromEntries(next));
  }
}

function writeChecked(root: string, language: Translation, taken: readonly Verdict[]): void {
  const checked: Review = Object.fromEntries(
    taken.map(({ key, of }) => [key, { of, reviewed: true }]),
  );
  writeJson(root, reviewFileOf(language), { ...readReview(root, language), ...checked });
  writeReviews(root);
}
