import { useCallback } from 'react';
import { onePeriod } from '../../electron/shared/domain/values/one-period.ts';
import type { LocalText, TextValues } from '../../electron/shared/domain/values/text.ts';
import { simpleText } from './simple-text.ts';
import { type IntlAtNeed, useSpoken } from './spoken.ts';
import { type Dates, useDates } from './use-dates.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Gives the function that words content (steps, verdicts) in the reader's language, with its holes filled and dates written out. */
export function useLocalText(): (text: LocalText, values?: TextValues) => string {
  const { language, catalog, intl, english } = useSpoken();
  const dates = useDates();
  return useCallback(
    (text, values = {}) => {
      const translated = text[language] ?? catalog?.content[text.en];
      const speak = translated === undefined ? english : intl;
      return filled(translated ?? text.en, wordedValues(values, dates), speak);
    },
    [language, catalog, intl, english, dates],
  );
}

/** Values for a reader: dates and times in words, everything else as it is. */
export function wordedValues(values: TextValues, dates: Dates): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'string' && DAY.test(value)) return [name, dates.day(value)];
      if (typeof value === 'string' && MOMENT.test(value)) return [name, dates.moment(value)];
      return [name, value];
    }),
  );
}

function filled(words: string, values: TextValues, intl: IntlAtNeed): string {
  if (!words.includes('{')) return words;
  const simple = simpleText(words, values);
  if (simple !== undefined) return onePeriod(simple);
  const { formatters, locale } = intl();
  try {
    const format = formatters.getMessageFormat(words, locale, undefined, {
      formatters,
      ignoreTag: true,
    });
    return onePeriod(String(format.format(values)));
  } catch {
    // A court's text with a hole that nothing fills is better shown raw than not at all.
    return words;
  }
}
