import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './check.mts';
import { contentOf } from './content.mts';
import { formOf, pluralProblems } from './message-form.mts';
import { unusedTexts } from './named-texts.mts';
import { wordProblems } from './word-rules.mts';

/** A language that the app's texts are translated into. */
export type Translation = 'es' | 'ht';
export const TRANSLATIONS: readonly Translation[] = ['es', 'ht'];

/** Texts that stay English: the command line and the policy check, which firm IT reads, and the message to a court. */
const STAYS_ENGLISH = /^(?:cli|cli-order|check-policy|message)\./;

/** English texts with their translations: the app's own by key, and those of courts and rules by the English. */
export interface Texts {
  readonly file: string;
  readonly english: Readonly<Record<string, string>>;
  readonly translated: Readonly<Record<string, string>>;
}

/** Everything that is wrong with the translations of the project in `root`. */
export function languageProblems(root: string): readonly Problem[] {
  const content = contentOf(root);
  const uneven = content
    .filter(({ languages }) => languages.length === 2)
    .map(({ file, en }) => ({ file, place: en, problem: 'in two languages only' }));
  const unused = unusedTexts(root, Object.keys(readCatalog(root, ENGLISH))).map((place) => ({
    file: ENGLISH,
    place,
    problem: 'no source names it',
  }));
  return [
    ...unused,
    ...uneven,
    ...TRANSLATIONS.flatMap((language) =>
      textsOf(root, language, content).flatMap((texts) => problemsOf(language, texts)),
    ),
  ];
}

const ENGLISH = 'assets/text/en.json';

const readCatalog = (root: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The two catalogs of one language, beside the English that they translate. */
export function textsOf(
  root: string,
  language: Translation,
  all = contentOf(root),
): readonly Texts[] {
  const read = (file: string) => readCatalog(root, file);
  const app = Object.entries(read(ENGLISH)).filter(([key]) => !STAYS_ENGLISH.test(key));
  const content = all.filter(({ languages }) => languages.length === 1).map(({ en }) => [en, en]);
  return [
    {
      file: `assets/text/${language}.json`,
      english: Object.fromEntries(app),
      translated: read(`assets/text/${language}.json`),
    },
    {
      file: `assets/text/content-${language}.json`,
      english: Object.fromEntries(content),
      translated: read(`assets/text/content-${language}.json`),
    },
  ];
}

/** What is wrong with one catalog: keys, holes, plurals, and words. */
export function problemsOf(
  language: Translation,
  { file, english, translated }: Texts,
): readonly Problem[] {
  const at = (place: string, problem: string): Problem => ({ file, place, problem });
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(translated, key));
  const extra = Object.keys(translated).filter((key) => !Object.hasOwn(english, key));
  const wrong = Object.entries(translated).flatMap(([key, text]) => {
    const source = english[key];
    if (source === undefined) return [];
    return textProblems(language, source, text).map((problem) => at(key, problem));
  });
  return [
    ...missing.map((key) => at(key, 'not translated')),
    ...extra.map((key) => at(key, 'translates nothing')),
    ...wrong,
  ];
}

function textProblems(language: Translation, source: string, text: string): readonly string[] {
  const form = formOf(text);
  if (form === undefined) return ['can’t be read as a message'];
  const wanted = formOf(source);
  const holes = wanted?.holes.join(' ') === form.holes.join(' ') ? [] : ['has other placeholders'];
  const tags = tagsIn(source) === tagsIn(text) ? [] : ['has other tags'];
  return [
    ...holes,
    ...tags,
    ...(wanted ? pluralProblems(language, form, wanted) : []),
    ...wordProblems(language, source, text),
  ];
}

/** Markup in a text, in alphabetical order: it must be the same in every language. */
const tagsIn = (text: string) => [...(text.match(/<[^<>]*>/g) ?? [])].sort().join(' ');
