import { type ReactNode, useState } from 'react';
import { IntlContext, intlAtNeed } from './intl-at-need.ts';

/** Gives everything below it the words of the chosen language. */
export function TextProvider({ children }: { readonly children: ReactNode }) {
  const [intl] = useState(intlAtNeed);
  return <IntlContext value={intl}>{children}</IntlContext>;
}
