import type { Words } from '../../ports/desktop.ts';

/** A person's name for exports. In practice the words mark it, so that no one takes what was printed there for real. */
export function markedName({ name }: { readonly name: string }, words: Words): string {
  return words.say('export.name', { name });
}
