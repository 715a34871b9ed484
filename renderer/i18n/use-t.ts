import { useMemo } from 'react';
import { onePeriod } from '../../electron/shared/domain/values/one-period.ts';
import { ENGLISH, type MessageId } from './catalog.ts';
import { simpleText } from './simple-text.ts';
import { type Spoken, useSpoken } from './spoken.ts';

/** Values for the holes of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the function that words a text of the catalog in the reader's language, or in English where that has none. */
export function useT(): Say {
  const spoken = useSpoken();
  return useMemo(() => sayIn(spoken), [spoken]);
}

/** Words a text of the catalog. */
type Say = (id: MessageId, values?: Values) => string;

/** Words the catalog in one language. */
export function sayIn({ catalog, intl, english }: Spoken): Say {
  return (id, values) => {
    const translated = catalog?.texts[id];
    const speak = translated === undefined ? english : intl;
    const text = translated ?? ENGLISH[id];
    // A text that is not here yet: what shows it is drawn again when it is.
    if (text === undefined) return '';
    return onePeriod(simpleText(text, values) ?? speak().formatMessage({ id }, values));
  };
}
