import type { Words } from '../../ports/desktop.ts';

/** The words for the English below a text in these words: none below English, and none once readers have checked the language. */
export const englishBelow = async (words: Words): Promise<Words | undefined> =>
  words.isReviewed ? undefined : words.in('en');

/** What stands between a text and its English. */
export const ENGLISH_RULE = '- - -';
