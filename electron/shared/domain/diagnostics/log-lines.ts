/** A line as the app's own log writes it: the moment, how serious, and what. Anything else in the file is left out. */
const LINE = /^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})\] \[(info|warn|error|verbose)\] +(.*)$/;
const MOST_LETTERS = 300;

/** What may stand in a line and says where or who. In this order: an address holds an email address, and that a name. */
const TRACES: readonly (readonly [RegExp, string])[] = [
  [/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '[address]'],
  [/\S+@\S+/g, '[email]'],
  // To the end of the line: a folder may have spaces in its name.
  [/(?:\b[a-z]:)?[\\/]+[^\\/\s:]+[\\/].*$/gi, '[path]'],
  [/\?\S+=\S*/g, '[query]'],
];

/**
 * The newest lines of a log, at most `most`, fit to leave this computer.
 * SECURITY: the log holds fixed phrases only, and this doesn't rely on it: addresses, email addresses and paths go, and
 * so does every one of `names`, such as the name of the user and the names of people.
 */
export function shareableLines(
  log: string,
  { most, names }: { readonly most: number; readonly names: readonly string[] },
): readonly string[] {
  const lines = log.split('\n').flatMap((line) => {
    const [, at, level, what] = LINE.exec(line.trimEnd()) ?? [];
    return what === undefined ? [] : [`${at} ${level} ${what.slice(0, MOST_LETTERS)}`];
  });
  const known = namesPattern(names);
  return lines.slice(-most).map((line) => {
    const bare = TRACES.reduce((text, [trace, mark]) => text.replace(trace, mark), line);
    return known ? bare.replace(known, '[name]') : bare;
  });
}

/** One pattern for all names: there may be thousands. The longest first, because one may begin another. */
function namesPattern(names: readonly string[]): RegExp | undefined {
  const told = [...new Set(names.map((name) => name.trim()))].filter(({ length }) => length > 2);
  if (told.length === 0) return undefined;
  const parts = told.toSorted((one, other) => other.length - one.length).map(RegExp.escape);
  return new RegExp(parts.join('|'), 'gi');
}
