/** Values by the words for them. */
export type WordTable<T extends string> = ReadonlyMap<string, T>;

/** Finds each value by all its words. */
export function table<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
): WordTable<T> {
  return new Map(values.flatMap((value) => words[value].map((word) => [word, value] as const)));
}

const MAX_REMEMBERED = 1000;

/** Makes a reader that reads each text once: every row of a roster has the same few words. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < MAX_REMEMBERED) known.set(text, value);
    return value;
  };
}
