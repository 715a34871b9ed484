import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { ENGLISH } from './catalogue.ts';

/** Gives everything below it the words of the chosen language. */
export function TextProvider({ children }: { readonly children: ReactNode }) {
  return (
    <IntlProvider locale="en" defaultLocale="en" messages={ENGLISH}>
      {children}
    </IntlProvider>
  );
}
