import { createContext, useContext } from 'react';
import { createIntl, type IntlShape } from 'react-intl';
import { ENGLISH } from './catalog.ts';

/** Hands out FormatJS in the reader's language. */
export type IntlAtNeed = () => IntlShape;

/** Made on first use, because looking up the language takes longer than drawing the window. */
export function intlAtNeed(): IntlAtNeed {
  let made: IntlShape | undefined;
  return () => {
    made ??= createIntl({ locale: 'en', defaultLocale: 'en', messages: ENGLISH });
    return made;
  };
}

/** The language of everything below a TextProvider. */
export const IntlContext = createContext<IntlAtNeed | undefined>(undefined);

/** What words dates, numbers and every text that `simpleText` can't put together. */
export function useIntlAtNeed(): IntlAtNeed {
  const intl = useContext(IntlContext);
  if (!intl) throw new Error('nothing above says in which language');
  return intl;
}
