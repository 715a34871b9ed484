import type { Language } from '../values/text.ts';

/** Every language the app speaks, in the order in which it offers them. */
export const LANGUAGES: readonly Language[] = ['en', 'es', 'ht'];

/** What each language calls itself: a reader who chose the wrong one must find the way back. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  ht: 'Kreyòl ayisyen',
};

/** The tag for `Intl` and for `lang`. Spanish is that of the United States: 12-hour clock, and numbers as everyone here writes them. */
export const TAGS: Readonly<Record<Language, string>> = { en: 'en', es: 'es-US', ht: 'ht' };
