/** What no one sees and nobody types: zero-width characters, soft hyphens, and marks of the direction of reading. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const EDGE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** The text without invisible characters at its ends. Spaces stay: they may be meant. */
export function withoutInvisibleEnds(text: string): string {
  let [begin, end] = [0, text.length];
  while (begin < end && EDGE.test(text.charAt(begin))) begin += 1;
  while (end > begin && EDGE.test(text.charAt(end - 1))) end -= 1;
  return `${visible(text.slice(0, begin))}${text.slice(begin, end)}${visible(text.slice(end))}`;
}

function visible(edge: string): string {
  return [...edge].filter((sign) => !INVISIBLE.test(sign)).join('');
}
