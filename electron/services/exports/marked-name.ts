import type { Words } from '../../ports/desktop.ts';

/** A person's name for what leaves the app: whoever is invented is marked, so that nobody takes them for one of the firm. */
export function markedName(
  { name, isPractice }: { readonly name: string; readonly isPractice: boolean },
  words: Words,
): string {
  return isPractice ? words.say('export.practice-name', { name }) : name;
}
