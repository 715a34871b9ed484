import type { Language } from '../values/text.ts';
import { HaitianDates, HaitianLists, HaitianPlurals, haitianNumbers } from './haitian.ts';
import { TAGS } from './tags.ts';

/** What words numbers, dates, plurals and lists in a language. FormatJS takes it in the place of `Intl`. */
export interface Formatters {
  readonly getNumberFormat: (
    locales?: string | string[],
    options?: Intl.NumberFormatOptions,
  ) => Intl.NumberFormat;
  readonly getDateTimeFormat: (
    locales?: string | string[],
    options?: Intl.DateTimeFormatOptions,
  ) => Intl.DateTimeFormat;
  readonly getPluralRules: (
    locales?: string | string[],
    options?: Intl.PluralRulesOptions,
  ) => Intl.PluralRules;
  readonly getListFormat: (
    locales?: string | string[],
    options?: Intl.ListFormatOptions,
  ) => Intl.ListFormat;
}

/** `ht` never reaches `Intl`, which would answer in the language of the machine. */
const HAITIAN: Formatters = {
  getNumberFormat: (_locales, options) => haitianNumbers(options),
  getDateTimeFormat: (_locales, options) => new HaitianDates(options),
  getPluralRules: () => new HaitianPlurals(),
  getListFormat: (_locales, options) => new HaitianLists(options),
};

const BY_INTL: Formatters = {
  getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, options),
  getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
  getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
  getListFormat: (locales, options) => new Intl.ListFormat(locales, options),
};

/** What words numbers, dates, plurals and lists in this language. */
export const formattersOf = (language: Language): Formatters =>
  language === 'ht' ? HAITIAN : BY_INTL;

/** Words calendar days and other dates in this language. */
export const dateFormat = (
  language: Language,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => formattersOf(language).getDateTimeFormat(TAGS[language], options);
