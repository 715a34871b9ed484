import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  languageProblems,
  problemsOf,
  type Translation,
} from '../../../../scripts/lib/words/languages.mts';

const root = resolve(import.meta.dirname, '../../../..');

/** What is said of one translated text. */
const saidOf = (language: Translation, english: string, translated: string) =>
  problemsOf(language, {
    file: 'made-up.json',
    english: { one: english },
    translated: { one: translated },
  }).map(({ problem }) => problem);

const COUNTED = '{count, plural, one {# court} other {# courts}}';

describe('the translations', () => {
  it('have every text of the app, of courts and of rules, in Spanish and in Haitian Creole', () => {
    expect(languageProblems(root)).toEqual([]);
  });
});

describe('the check of translations', () => {
  it('lets a sound text pass', () => {
    const es = '{count, plural, one {# tribunal} many {# de tribunales} other {# tribunales}}';
    expect(saidOf('es', COUNTED, es)).toEqual([]);
    expect(saidOf('ht', COUNTED, '{count, plural, other {# tribinal}}')).toEqual([]);
  });

  it.each<[string, Translation, string, string, string]>([
    ['a lost placeholder', 'es', 'For {name}', 'Para alguien', 'has other placeholders'],
    ['a renamed one', 'ht', 'For {name}', 'Pou {non}', 'has other placeholders'],
    [
      'a lost choice',
      'es',
      '{a, select, x {X} other {Y}}',
      '{a, select, other {Y}}',
      'has other placeholders',
    ],
    ['a broken text', 'es', 'For {name}', 'Para {name', 'can’t be read as a message'],
    [
      'no many',
      'es',
      COUNTED,
      '{count, plural, one {# tribunal} other {# tribunales}}',
      'the plural of count has the forms one, other',
    ],
    [
      'a one',
      'ht',
      COUNTED,
      '{count, plural, one {# tribinal} other {# tribinal}}',
      'the plural of count has the forms one, other',
    ],
    [
      'a lost =1',
      'ht',
      '{days, plural, =1 {Tomorrow} other {In # days}}',
      '{days, plural, other {Nan # jou}}',
      'the plural of days lacks =1',
    ],
    ['a lost name', 'es', 'Sign in to PACER', 'Iniciar sesión', 'lacks PACER'],
    [
      'a lost term',
      'ht',
      'The trustee files.',
      'Moun nan depoze.',
      'lacks the term for \\btrustees?\\b',
    ],
    ['a wrong word', 'es', 'Your firm', 'Su firma', 'a word of the wrong-word list'],
    ['tú', 'es', 'You can file.', 'Puedes presentar.', 'addresses the reader as tú'],
    ['a question without its first mark', 'es', 'Why?', 'Por qué?', 'a question without ¿'],
    ['French letters', 'ht', 'Court', 'cour', 'not spelled as Creole: cour'],
    ['an apostrophe', 'ht', 'I am', 'M’ap', 'an apostrophe'],
  ])('catches %s', (_fault, language, english, translated, problem) => {
    expect(saidOf(language, english, translated)).toContain(problem);
  });

  it('catches a text that is missing, and one too many', () => {
    const texts = {
      file: 'made-up.json',
      english: { a: 'Yes', b: 'No' },
      translated: { a: 'Sí', c: 'Ya' },
    };
    expect(problemsOf('es', texts).map(({ place, problem }) => `${place} ${problem}`)).toEqual([
      'b not translated',
      'c translates nothing',
    ]);
  });
});
