import { withoutEnd } from '../values/ends.ts';

/** A line as the app's own log writes it: the moment, how serious, and what. Anything else in the file is left out. */
const LINE = /^\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})\] \[(info|warn|error|verbose)\] (.*)/;
const MOST_LETTERS = 300;

/** What may stand in a line and says where or who. In this order: an address holds an email address, and that a name. */
const TRACES: readonly ((line: string) => string)[] = [
  (line) => line.replace(/\S+/g, withoutAddress),
  (line) => line.replace(/\S+/g, (word) => (word.slice(1, -1).includes('@') ? '[email]' : word)),
  withoutPath,
  (line) => line.replace(/\S+/g, withoutQuery),
];

function withoutAddress(word: string): string {
  const at = word.indexOf('://');
  const isFound = at > 0 && at + 3 < word.length;
  return isFound
    ? `${withoutEnd(word.slice(0, at), (one) => /[a-z0-9+.-]/i.test(one))}[address]`
    : word;
}

/** Without a path, and what follows it to the end of the line: a folder may have spaces in its name. */
function withoutPath(line: string): string {
  const at = /[\\/][^\\/\s:]+[\\/]/.exec(line)?.index;
  if (at === undefined) return line;
  const before = withoutEnd(line.slice(0, at), (one) => one === '/' || one === '\\');
  return `${before.replace(/\b[a-z]:$/i, '')}[path]`;
}

function withoutQuery(word: string): string {
  const at = word.indexOf('?');
  return at >= 0 && word.lastIndexOf('=') > at + 1 ? `${word.slice(0, at)}[query]` : word;
}

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
    return what === undefined ? [] : [`${at} ${level} ${what.trimStart().slice(0, MOST_LETTERS)}`];
  });
  const known = namesPattern(names);
  return lines.slice(-most).map((line) => {
    const bare = TRACES.reduce((text, without) => without(text), line);
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
