/** A text, a mark, or a plain value of JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** The names that one object of a JSON text has more than once. */
interface Twice {
  /** Of the object that is the text itself. */
  readonly outside: ReadonlySet<string>;
  /** Of the objects in it, by the name under which they are, such as `recommended`. */
  readonly inside: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Level {
  /** Undefined for a list, whose texts are no names. */
  readonly seen: Set<string> | undefined;
  readonly twice: Set<string>;
  name: string;
}

const newLevel = (mark: string): Level => ({
  seen: mark === '{' ? new Set() : undefined,
  twice: new Set(),
  name: '',
});

/** Finds what `JSON.parse` passes over: of a name that is there twice it takes the last. The text must be one that it takes. */
export function writtenTwice(text: string): Twice {
  const levels: Level[] = [];
  const inside = new Map<string, Set<string>>();
  let outside = new Set<string>();
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === ':' && level?.seen) note(level, level.seen, JSON.parse(last));
    else if (token === '{' || token === '[') levels.push(newLevel(token));
    else if (token === '}' || token === ']') {
      levels.pop();
      const [first] = levels;
      if (level && levels.length === 0) outside = level.twice;
      if (level && first && levels.length === 1) inside.set(first.name, level.twice);
    }
    last = token;
  }
  return { outside, inside };
}

function note(level: Level, seen: Set<string>, name: string): void {
  if (seen.has(name)) level.twice.add(name);
  seen.add(name);
  level.name = name;
}
