import type { Seed } from '../seed.mts';

const CATALOGS = 'test/scripts/lib/words/languages.test.ts';
const EVERY_TEXT =
  'have every text of the app, of courts and of rules, in Spanish and in Haitian Creole';
const HAITIAN = 'test/electron/shared/domain/languages/haitian.test.ts';
const LETTERS = 'test/electron/services/exports/own-language.test.ts';

/** L1 to L5: what the translations and the people who read them rely on. */
export const LANGUAGE_SEEDS: readonly Seed[] = [
  {
    id: 'L1',
    what: 'a Spanish text is missing',
    file: 'assets/text/es.json',
    find: '  "nav.courts": "Tribunales",\n',
    put: '',
    check: CATALOGS,
    says: EVERY_TEXT,
  },
  {
    id: 'L1',
    what: 'a Spanish text lost what it is about',
    file: 'assets/text/es.json',
    find: '"app.window-title": "{view}',
    put: '"app.window-title": "Vista',
    check: CATALOGS,
    says: EVERY_TEXT,
  },
  {
    id: 'L1',
    what: 'a Creole text uses another word for the trustee',
    file: 'assets/text/ht.json',
    find: '"role.trustee": "Sendik',
    put: '"role.trustee": "Moun konfyans',
    check: CATALOGS,
    says: EVERY_TEXT,
  },
  {
    id: 'L1',
    what: 'a translation that no longer fits its English counts',
    file: 'scripts/lib/words/review.mts',
    find: 'review[key]?.of !== hashOf(english)',
    put: 'review[key] === undefined',
    check: 'test/scripts/lib/words/planted.test.ts',
    says: 'sends a translation back whose English has changed',
  },
  {
    id: 'L2',
    what: 'Creole dates are asked of the machine',
    file: 'electron/shared/domain/languages/formatters.ts',
    find: "language === 'ht' ? HAITIAN : BY_INTL",
    put: 'BY_INTL',
    check: HAITIAN,
    says: 'is Creole on a machine set to French',
  },
  {
    id: 'L3',
    what: 'a letter mixes languages',
    file: 'electron/services/exports/draft-for.ts',
    find: ' || !titles.every(own.has)',
    put: '',
    check: LETTERS,
    says: 'a reminder with a step that is in English alone is in English, whole',
  },
  {
    id: 'L3',
    what: 'a letter lacks the English below',
    file: 'electron/services/exports/draft-for.ts',
    find: "own.say('mail.translated'), ENGLISH_RULE, english]",
    put: "own.say('mail.translated')]",
    check: LETTERS,
    says: 'a reminder is in its reader’s language, whole, with the English below',
  },
  {
    id: 'L4',
    what: 'a merge loses the language of a person',
    file: 'electron/shared/domain/records/person-merge.ts',
    find: '...(into.language === undefined && language ? { language } : {}),',
    put: '',
    check: 'test/electron/services/people/person-merging.test.ts',
    says: 'keep the language that one of the two records has, whichever is hidden',
  },
  {
    id: 'L5',
    what: 'an English label counts as a word of the language',
    file: 'electron/shared/domain/languages/english-labels.ts',
    find: 'isEnglish: place % 2 === 1',
    put: 'isEnglish: false',
    check: 'test/electron/shared/domain/languages/english-labels.test.ts',
    says: 'are found in a sentence',
  },
];
