import { Fragment, type ReactElement, useCallback } from 'react';
import { piecesOf } from '../../electron/shared/domain/languages/english-labels.ts';
import type { LocalText, TextValues } from '../../electron/shared/domain/values/text.ts';
import { useSpoken } from './spoken.ts';
import { useLocalText } from './use-local-text.ts';

/** What the profile of a court calls the labels on that court's pages, which are English for everyone. */
const OF_COURT = ['linkLabel', 'filingLink', 'loginLabel', 'passwordLabel', 'linkQuestion'];

/** A text, or the element that holds its pieces. */
type Marked = string | ReactElement;

/**
 * Gives the function that marks the English labels in a text of the reader's language, so that a screen reader reads them in
 * English. `more` are further English words in it.
 */
export function useMarked(): (text: string, more?: readonly string[]) => Marked {
  const { language } = useSpoken();
  return useCallback((text, more) => (language === 'en' ? text : marked(text, more)), [language]);
}

/** Gives the function that words content as `useLocalText` does, with what is English in it marked: labels, or all of it. */
export function useLocalNode(): (text: LocalText, values?: TextValues) => Marked {
  const { language, catalog } = useSpoken();
  const words = useLocalText();
  const mark = useMarked();
  return useCallback(
    (text, values = {}) => {
      const said = words(text, values);
      if (language === 'en') return said;
      const isEnglish = (text[language] ?? catalog?.content[text.en]) === undefined;
      if (isEnglish) return <span lang="en">{said}</span>;
      return mark(
        said,
        OF_COURT.map((name) => `${values[name] ?? ''}`),
      );
    },
    [language, catalog, words, mark],
  );
}

function marked(text: string, more: readonly string[] | undefined): Marked {
  const pieces = piecesOf(text, more);
  if (!pieces.some(({ isEnglish }) => isEnglish)) return text;
  const nodes = pieces.map((piece, place) => {
    const key = `${place} ${piece.text}`;
    if (!piece.isEnglish) return <Fragment key={key}>{piece.text}</Fragment>;
    return (
      <span key={key} lang="en">
        {piece.text}
      </span>
    );
  });
  // One element, so that a box which lines up its parts takes it for one.
  return <span>{nodes}</span>;
}
