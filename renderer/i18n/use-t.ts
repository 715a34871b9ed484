import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './catalogue.ts';

/** Values for the holes of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the function that words a text of the catalogue in the reader's language. */
export function useT(): (id: MessageId, values?: Values) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
