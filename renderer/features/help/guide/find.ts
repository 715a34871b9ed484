import { searchText } from '../../../../electron/shared/domain/values/search-text.ts';
import { type GuidePart, PARTS } from './pages.ts';

const MOST = 12;

/** Letters of a part that takes a minute to read. */
const LONG = 600;

/** Words that say nothing of what a question is about. */
const SMALL = new Set(
  'a an and are at be by can do does for how i in is it my no not of on or the there to what when where why with'.split(
    ' ',
  ),
);

const INDEX = PARTS.map((part) => ({
  part,
  title: ` ${searchText(`${part.title} ${part.pageTitle}`)}`,
  words: ` ${searchText(part.words)}`,
}));

/** The parts of the guide that have every word of a question, those with most of them in their heading first. */
export function findInGuide(question: string): readonly GuidePart[] {
  const typed = searchText(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = typed.filter((word) => !SMALL.has(word));
  const asked = telling.length > 0 ? telling : typed;
  if (asked.length === 0) return [];
  return INDEX.map((one) => ({ part: one.part, score: scoreOf(one, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ part }) => part);
}

/**
 * Nothing unless every word begins a word of the part; the heading counts most, then words that stand side by side as they
 * were asked, then how often each occurs.
 */
function scoreOf({ title, words }: (typeof INDEX)[number], asked: readonly string[]): number {
  let score = asked.length > 1 ? begins(words, asked.join(' ')) * 4 : 0;
  let named = 0;
  for (const word of asked) {
    const inTitle = begins(title, word);
    const inWords = begins(words, word);
    if (inTitle + inWords === 0) return 0;
    score += inWords;
    named += inTitle;
  }
  // A long part has every word often.
  return named * 5 + score / Math.sqrt(1 + words.length / LONG);
}

/** How many words of the text begin with these letters. */
function begins(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) count += 1;
  }
  return count;
}
