const TWO_AT_AN_END = /\.\.(?=$|[\s”"»)])/g;

/**
 * A filled text in which no sentence ends with two periods: one whose last word is an abbreviation (`S.D.N.Y.`, `Jr.`)
 * ends with that word's own.
 */
export function onePeriod(text: string): string {
  if (!text.includes('..')) return text;
  return text.replaceAll(TWO_AT_AN_END, (two, at: number) =>
    // Three stand for words left out.
    text.charAt(at - 1) === '.' ? two : '.',
  );
}
