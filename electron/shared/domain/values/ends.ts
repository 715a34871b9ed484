/**
 * The text without the characters at its end for which `isEnd` holds. A pattern such as `/x+$/` would look at a long run
 * once from each of its characters.
 */
export function withoutEnd(text: string, isEnd: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isEnd(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The characters at the end of a text for which `isEnd` holds. */
export function endOf(text: string, isEnd: (character: string) => boolean): string {
  return text.slice(withoutEnd(text, isEnd).length);
}
