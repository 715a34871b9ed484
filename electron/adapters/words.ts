import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../assets/text/en.json' with { type: 'json' };
import SHARES from '../../assets/text/review/shares.json' with { type: 'json' };
import type { Words } from '../ports/desktop.ts';
import { catalogOf, isLoaded, loadCatalog } from '../shared/catalogs.ts';
import { dateFormat, formattersOf } from '../shared/domain/languages/formatters.ts';
import { TAGS } from '../shared/domain/languages/tags.ts';
import type { LocalDate } from '../shared/domain/values/calendar.ts';
import { onePeriod } from '../shared/domain/values/one-period.ts';
import type { Language, TextValues } from '../shared/domain/values/text.ts';

const ENGLISH: Readonly<Record<string, string>> = english;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Texts that are others in practice, because what they stand in leaves the practice window. */
const IN_PRACTICE: Readonly<Record<string, string>> = { 'export.name': 'export.practice-name' };

/** The same words for the practice profile. */
export function practiceWords(words: Words): Words {
  return {
    ...words,
    // Not copied: the person may choose another one.
    get language() {
      return words.language;
    },
    get isReviewed() {
      return words.isReviewed;
    },
    say: (id, values) => words.say(IN_PRACTICE[id] ?? id, values),
    in: async (language) => practiceWords(await words.in(language)),
  };
}

/** Whether readers have checked every text of this language. */
const isReviewed = (language: Language): boolean =>
  language === 'en' || SHARES[language].reviewed === SHARES[language].total;

/** The words of one language that is loaded. A text that it lacks comes in English, with its dates and numbers in English too. */
export function catalogWords(language: Language = 'en'): Words {
  const catalog = catalogOf(language);
  const own = catalog ? writerOf(language) : inEnglish;
  return {
    language: catalog ? language : 'en',
    isReviewed: !catalog || isReviewed(language),
    say(id, values = {}) {
      const translated = catalog?.texts[id];
      if (translated !== undefined) return own.filled(translated, values);
      const text = ENGLISH[id];
      if (text === undefined) throw new Error(`no text ${id}`);
      return inEnglish.filled(text, values);
    },
    local(text, values = {}) {
      const translated = text[language] ?? catalog?.content[text.en];
      const [writer, words] =
        translated === undefined ? [inEnglish, text.en] : [writerOf(language), translated];
      try {
        return writer.filled(words, values);
      } catch {
        // It is better to show a court's text with an unfilled placeholder than not at all.
        return words;
      }
    },
    has: (text) => language === 'en' || (text[language] ?? catalog?.content[text.en]) !== undefined,
    day: own.day,
    in: wordsIn,
  };
}

async function wordsIn(language: Language): Promise<Words> {
  await loadCatalog(language);
  return catalogWords(language);
}

/** The words of whatever language is chosen now. Until that is loaded, English. */
export function chosenWords(chosen: () => Language): Words {
  let words = catalogWords();
  const now = () => {
    const language = chosen();
    if (words.language !== language && isLoaded(language)) words = catalogWords(language);
    return words;
  };
  return {
    get language() {
      return now().language;
    },
    get isReviewed() {
      return now().isReviewed;
    },
    say: (id, values) => now().say(id, values),
    local: (text, values) => now().local(text, values),
    has: (text) => now().has(text),
    day: (date) => now().day(date),
    in: wordsIn,
  };
}

/** Fills the holes of texts in one language. */
interface Writer {
  readonly day: (date: LocalDate) => string;
  readonly filled: (text: string, values: TextValues) => string;
}

function writerIn(language: Language): Writer {
  const formats = new Map<string, IntlMessageFormat>();
  let days: Intl.DateTimeFormat | undefined;
  const day = (date: LocalDate) => {
    // Created for the first date, because loading its language data takes a tenth of the start.
    days ??= dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    return days.format(new Date(`${date}T00:00:00Z`));
  };
  return {
    day,
    filled(text, values) {
      if (!text.includes('{')) return text;
      const format =
        formats.get(text) ??
        new IntlMessageFormat(text, TAGS[language], undefined, {
          ignoreTag: true,
          formatters: formattersOf(language),
        });
      formats.set(text, format);
      const worded = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' && DAY.test(value) ? day(value) : value,
      ]);
      return onePeriod(String(format.format(Object.fromEntries(worded))));
    },
  };
}

const writers = new Map<Language, Writer>();

function writerOf(language: Language): Writer {
  const writer = writers.get(language) ?? writerIn(language);
  writers.set(language, writer);
  return writer;
}

const inEnglish = writerOf('en');
