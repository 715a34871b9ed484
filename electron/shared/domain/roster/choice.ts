import { isPlaceholder } from '../values/placeholder.ts';
import type { Checked } from '../values/typed-text.ts';

/** Reads a cell that takes fixed words. An empty cell, or one that only fills a place, has the fallback's value. */
export function readChoice<T>(
  field: string,
  typed: string,
  read: (word: string) => T | undefined,
  fallback: T,
): Checked<T> {
  const word = typed.trim();
  if (word === '') return { value: fallback };
  const value = read(word);
  if (value !== undefined) return { value };
  if (isPlaceholder(word)) return { value: fallback };
  return { problem: { field, code: 'roster-word-unknown', values: { word: word.slice(0, 60) } } };
}
