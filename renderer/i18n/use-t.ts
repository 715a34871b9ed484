import { useCallback } from 'react';
import { ENGLISH, type MessageId } from './catalog.ts';
import { useIntlAtNeed } from './intl-at-need.ts';
import { simpleText } from './simple-text.ts';

/** Values for the holes of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the function that words a text of the catalog in the reader's language. */
export function useT(): (id: MessageId, values?: Values) => string {
  const intl = useIntlAtNeed();
  return useCallback(
    (id, values) => simpleText(ENGLISH[id], values) ?? intl().formatMessage({ id }, values),
    [intl],
  );
}
