import type { Words } from '../../ports/desktop.ts';

/** A person's name for exports. Practice people are marked, so no one mistakes them for real ones. */
export function markedName(
  { name, isPractice }: { readonly name: string; readonly isPractice: boolean },
  words: Words,
): string {
  return isPractice ? words.say('export.practice-name', { name }) : name;
}
