import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word or phrase that no text uses, with what to write in its place. */
export interface Banned {
  readonly pattern: RegExp;
  readonly word: string;
  readonly instead: string;
}

const HEADING = '## Words we don’t use';

/** The words of the glossary's second table, each as `| not this | this |`. Throws where the table is missing. */
export function bannedWords(root: string): readonly Banned[] {
  const text = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8');
  const table = text.split(HEADING)[1];
  if (table === undefined) throw new Error(`docs/glossary.md has no part "${HEADING}"`);
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\|[-| ]+$/.test(line));
  return rows.slice(1).flatMap((line) => {
    const [, words = '', instead = ''] = line
      .split('|')
      .map((cell) => cell.replaceAll('`', '').trim());
    return words.split(', ').map((word) => ({ pattern: patternOf(word), word, instead }));
  });
}

/** Whole words, in any case. Letters, spaces, hyphens and apostrophes are all that a row may have, so nothing needs escaping. */
function patternOf(word: string): RegExp {
  if (!/^[a-z’' -]+$/i.test(word)) throw new Error(`docs/glossary.md: not a plain word: ${word}`);
  return new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu');
}

/** A sentence for each banned word in the text. */
export function findBanned(banned: readonly Banned[], text: string): readonly string[] {
  return banned
    .filter(({ pattern }) => pattern.test(text))
    .map(({ word, instead }) => `“${word}” isn’t used here. Instead: ${instead}`);
}
