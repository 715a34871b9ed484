/** Given names as courts and bars have long written them. Unlike nicknames, each stands for one name only. */
const GIVEN_NAMES: ReadonlyMap<string, string> = new Map([
  ['alexr', 'alexander'],
  ['andw', 'andrew'],
  ['benj', 'benjamin'],
  ['chas', 'charles'],
  ['danl', 'daniel'],
  ['edw', 'edward'],
  ['edwd', 'edward'],
  ['eliz', 'elizabeth'],
  ['fco', 'francisco'],
  ['fredk', 'frederick'],
  ['geo', 'george'],
  ['jas', 'james'],
  ['jno', 'john'],
  ['jos', 'joseph'],
  ['margt', 'margaret'],
  ['michl', 'michael'],
  ['nathl', 'nathaniel'],
  ['patk', 'patrick'],
  ['richd', 'richard'],
  ['robt', 'robert'],
  ['saml', 'samuel'],
  ['thos', 'thomas'],
  ['wm', 'william'],
]);

/** Words that begin a family name, and how they are most often cut short. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

/** The whole given name for a short form such as "wm"; any other name as it is. */
export function wholeGivenName(word: string): string {
  return GIVEN_NAMES.get(word) ?? word;
}

/** "Saint John" as "st john". The last word stays, because it may be the whole family name. */
export function withShortBeginnings(words: readonly string[]): readonly string[] {
  return words.map((word, at) => (at === words.length - 1 ? word : (BEGINNINGS.get(word) ?? word)));
}
