import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../assets/text/en.json' with { type: 'json' };
import type { Words } from '../ports/desktop.ts';
import type { LocalDate } from '../shared/domain/values/calendar.ts';
import type { Language, TextValues } from '../shared/domain/values/text.ts';

const CATALOGS: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  en: english,
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Texts that are others in practice, because what they stand in leaves the practice window. */
const IN_PRACTICE: Readonly<Record<string, string>> = { 'export.name': 'export.practice-name' };

/** The same words for the practice profile. */
export function practiceWords(words: Words): Words {
  return {
    ...words,
    say: (id, values) => words.say(IN_PRACTICE[id] ?? id, values),
    in: (language) => practiceWords(words.in(language)),
  };
}

/** The catalog's texts in one language, or in English where that language has none. */
export function catalogWords(language: Language = 'en'): Words {
  const catalog = CATALOGS[language];
  const spoken = catalog ? language : 'en';
  const texts: Readonly<Record<string, string>> = catalog ?? english;
  const formats = new Map<string, IntlMessageFormat>();
  let days: Intl.DateTimeFormat | undefined;
  const day = (date: LocalDate) => {
    // Created for the first date, because loading its language data takes a tenth of the start.
    days ??= new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeZone: 'UTC' });
    return days.format(new Date(`${date}T00:00:00Z`));
  };

  function filled(text: string, values: TextValues): string {
    if (!text.includes('{')) return text;
    const format =
      formats.get(text) ?? new IntlMessageFormat(text, spoken, undefined, { ignoreTag: true });
    formats.set(text, format);
    const worded = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && DAY.test(value) ? day(value) : value,
    ]);
    return String(format.format(Object.fromEntries(worded)));
  }

  return {
    say(id, values = {}) {
      const text = texts[id];
      if (text === undefined) throw new Error(`no text ${id}`);
      return filled(text, values);
    },
    local(text, values = {}) {
      const words = text[language] ?? text.en;
      try {
        return filled(words, values);
      } catch {
        // It is better to show a court's text with an unfilled placeholder than not at all.
        return words;
      }
    },
    day,
    in: catalogWords,
  };
}
