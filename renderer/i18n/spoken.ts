import { createContext, useContext } from 'react';
import { createIntl, type IntlShape } from 'react-intl';
import { type Catalog, catalogOf } from '../../electron/shared/catalogs.ts';
import { formattersOf } from '../../electron/shared/domain/languages/formatters.ts';
import { TAGS } from '../../electron/shared/domain/languages/tags.ts';
import type { Language } from '../../electron/shared/domain/values/text.ts';
import { ENGLISH } from './catalog.ts';

/** Hands out FormatJS in one language. */
export type IntlAtNeed = () => IntlShape;

/** The language of a part of the page, with what words it. */
export interface Spoken {
  readonly language: Language;
  /** The texts of the language; undefined for English, which is always there. */
  readonly catalog: Catalog | undefined;
  readonly intl: IntlAtNeed;
  /** For a text that the catalog lacks: it comes in English, with its numbers and dates in English too. */
  readonly english: IntlAtNeed;
}

/** How the page speaks this language. It must be loaded. */
export function speaking(language: Language): Spoken {
  const catalog = catalogOf(language);
  const english = intlAtNeed('en', ENGLISH);
  if (!catalog) return { language: 'en', catalog, intl: english, english };
  return { language, catalog, intl: intlAtNeed(language, catalog.texts), english };
}

/** Made on first use, because looking up the language takes longer than drawing the window. */
function intlAtNeed(language: Language, messages: Readonly<Record<string, string>>): IntlAtNeed {
  let made: IntlShape | undefined;
  return () => {
    made ??= inLanguage(language, messages);
    return made;
  };
}

function inLanguage(language: Language, messages: Readonly<Record<string, string>>): IntlShape {
  const locale = TAGS[language];
  if (language !== 'ht') return createIntl({ locale, defaultLocale: 'en', messages });
  const onError = (error: { readonly code: string; readonly message: string }) => {
    // Intl has no Creole, and isn't asked for any.
    if (error.code !== 'MISSING_DATA') console.error(error.message);
  };
  const intl = createIntl({ locale, defaultLocale: 'en', messages, onError });
  const own = formattersOf(language);
  Object.assign(intl.formatters, own);
  // These took FormatJS's own formatters when it was made, and would ask Intl.
  const dates = (options?: Intl.DateTimeFormatOptions) => own.getDateTimeFormat(locale, options);
  const formatDate = (at: Moment, options?: Intl.DateTimeFormatOptions) =>
    dates(options).format(new Date(at));
  return Object.assign(intl, {
    formatDate,
    formatTime: formatDate,
    formatDateToParts: (at: Moment, options?: Intl.DateTimeFormatOptions) =>
      dates(options).formatToParts(new Date(at)),
    formatNumber: (value: number, options?: Intl.NumberFormatOptions) =>
      own.getNumberFormat(locale, options).format(value),
  });
}

/** A moment, as the page gives it. */
type Moment = string | number | Date;

/** The language of everything below a TextProvider. */
export const SpokenContext = createContext<Spoken | undefined>(undefined);

/** The language of this part of the page. */
export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('nothing above says in which language');
  return spoken;
}

/** What words dates, numbers and every text that `simpleText` can't put together. */
export const useIntlAtNeed = (): IntlAtNeed => useSpoken().intl;
